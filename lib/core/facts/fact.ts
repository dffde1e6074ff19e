import type { Instant } from '../time/moment';
import type { Time } from '../time/time';
import {
  type ANSWERS,
  CLAIM_TIME_FACTS,
  type CLOSINGS,
  type CUSTOMS_FAULTS,
  type IDENTIFIERS,
  type LISTED_AS,
  type REFUND_KINDS,
  type RETURN_FAILURES,
} from './claims/claim-facts';

/** An amount as printed. `currency` is an ISO 4217 code, or null where the sign could be several ("$"). */
export interface Money {
  /** Decimal digits with a point, no grouping: `"1234.50"`. Kept as text so that no binary rounding can touch it. */
  readonly amount: string;
  readonly currency: string | null;
  /** The amount exactly as the page printed it. */
  readonly text: string;
}

export const STATUSES = [
  'awaiting-payment',
  'awaiting-shipment',
  'awaiting-delivery',
  'delivered',
  'completed',
  'cancelled',
  'expired',
  'disputing',
  'refunding',
  'refunded',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

export const SITUATIONS = ['not-received', 'not-as-described', 'changed-mind'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What the user alone says of a claim (`claims/claim-facts.ts`); no page is read for it. */
export interface ClaimFactValues extends Record<(typeof CLAIM_TIME_FACTS)[number], Time> {
  listedAs: (typeof LISTED_AS)[number];
  /** The parcel was visibly broken, and was signed for without a word. */
  signedForDamage: (typeof ANSWERS)[number];
  /** What the one item cost that the claim is about. */
  itemPrice: Money;
  identifiedBy: (typeof IDENTIFIERS)[number];
  customsFault: (typeof CUSTOMS_FAULTS)[number];
  /** How many, of how many where that is said: "15 of 20". */
  piecesMissing: string;
  /** The order says that it can be sent back free of charge and without a reason. */
  freeReturn: (typeof ANSWERS)[number];
  /** By which way the seller was written to: the shop's chat, a letter, mail. */
  contactedBy: string;
  sellerAnswer: string;
  returnFailed: (typeof RETURN_FAILURES)[number];
  /** Where the goods are now. */
  goodsWhere: string;
  /** Where they were to be delivered, in the buyer's words. */
  agreedPlace: string;
  offerAmount: Money;
  refundAmount: Money;
  refundKind: (typeof REFUND_KINDS)[number];
  closedBy: (typeof CLOSINGS)[number];
}
export type ClaimFactName = keyof ClaimFactValues;

/** What one fact of each name holds. */
export interface FactValues extends ClaimFactValues {
  placed: Time;
  paid: Time;
  shipped: Time;
  /** A tracking number was given. */
  tracked: Time;
  delivered: Time;
  /**
   * The last step of a parcel that may have been its delivery, under a name that is not known: collected from a locker,
   * signed for.
   */
  maybeDelivered: Time;
  completed: Time;
  /** The newest thing that a tracking page reports of any package, deliveries included. */
  lastEvent: Time;
  /** The latest delivery the shop promised or expects. Never a deadline. */
  promisedBy: Time;
  /** The buyer confirmed receipt. */
  confirmedReceipt: Time;
  /** "Refund if no delivery before …" and the progress node that means the same. */
  statedEnd: Time;
  /** The end of a countdown or closing date that the page printed. */
  statedCountdownEnd: Time;
  /** "return/refund within N days of confirming receipt". */
  statedReturnDays: number;
  /** "open a dispute within N days after order was placed". */
  statedDisputeDays: number;
  /** "Send it back within N days after delivery". */
  statedFreeReturnDays: number;
  /** Shipping methods or carriers as printed, one for each package that names one. */
  carrier: readonly string[];
  trackingNumbers: readonly string[];
  /** An address of the order that the user typed, https only. Never read from a page. */
  link: string;
  store: string;
  title: string;
  total: Money;
  status: Status;
  situation: Situation;
  paidWith: string;
  country: string;
  membership: string;
  plan: string;
  cancelRequested: Time;
  refundRequested: Time;
  disputeOpened: Time;
  returnAgreed: Time;
  refundIssued: Time;
}
export type FactName = keyof FactValues;

export const TIME_FACTS = [
  'placed',
  'paid',
  'shipped',
  'tracked',
  'delivered',
  'maybeDelivered',
  'completed',
  'lastEvent',
  'promisedBy',
  'confirmedReceipt',
  'statedEnd',
  'statedCountdownEnd',
  'cancelRequested',
  'refundRequested',
  'disputeOpened',
  'returnAgreed',
  'refundIssued',
  ...CLAIM_TIME_FACTS,
] as const satisfies readonly FactName[];
export type TimeFactName = (typeof TIME_FACTS)[number];

export const DAY_COUNT_FACTS = [
  'statedReturnDays',
  'statedDisputeDays',
  'statedFreeReturnDays',
] as const satisfies readonly FactName[];
export type DayCountFactName = (typeof DAY_COUNT_FACTS)[number];

export const FROM = [
  'list',
  'detail',
  'tracking',
  'list-data',
  'detail-data',
  'tracking-data',
  'returns-data',
  'user',
] as const;
/** Who said it: one of the shop's pages, the data that a page was filled from, or the user. */
export type From = (typeof FROM)[number];

/** One thing said of an order, by whom, when it was read, and the text it came from. */
export interface Statement<Value> {
  readonly value: Value;
  readonly from: From;
  readonly readAt: Instant;
  /** The words of the page, or what the user typed. */
  readonly text: string;
}

/** Everything said of an order: for each name at most one statement of each speaker, the newest. */
export type Facts = {
  readonly [Name in FactName]?: readonly Statement<FactValues[Name]>[];
};
