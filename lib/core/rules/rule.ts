import type { DayCountFactName, Situation, TimeFactName } from '../facts/fact';
import type { MarketplaceId } from '../facts/marketplace-id';
import type { CalendarDay } from '../time/calendar-day';
import type { Zone } from '../time/moment';
import type { CarrierClass, DaysByCarrier } from './carrier-days';
import type { HandIn } from './hand-in';
import type { Source } from './source';

export const CLOCK_KINDS = [
  'dispute-opens',
  'protection-ends',
  'dispute-closes',
  'return-by',
  'seller-answers',
  'platform-steps-in',
  'escalate-from',
  'ship-back-by',
  'evidence-by',
  'escalate-by',
  'answer-due',
  'refund-arrives',
  'refund-overdue',
  'warranty-ends',
  'chargeback-by',
  'withdrawal-by',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** What still binds the buyer while a claim runs. */
export const BINDS_IN_CLAIM: readonly ClockKind[] = ['ship-back-by', 'evidence-by', 'escalate-by'];

/** How good the evidence for a rule is; a lower number is better (lib/core/README.md §3). */
export const RANK = {
  /** Printed on this order's page or in the page's own data. */
  stated: 0,
  /** Entered by the user. */
  entered: 1,
  /** A current official rule. */
  current: 2,
  /** A superseded official rule. */
  superseded: 3,
  /** A third party, or a source document only. */
  thirdParty: 4,
  /** Inferred. */
  inferred: 5,
} as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** What a rule counts from. `protection-end` is itself a clock: the stated end, or else the computed one. */
export type Anchor = TimeFactName | 'protection-end';

/** How far a rule counts. */
export type Count =
  | { readonly days: number }
  | { readonly businessDays: number }
  | { readonly hours: number }
  | { readonly months: number }
  /** As many days as the order's carriers are given; all of them where the carrier is not known. */
  | { readonly daysByCarrier: DaysByCarrier }
  /** The fewest days that the user's own orders of the shop were given (own-windows.ts). */
  | { readonly shortestOwn: true }
  /** The number of days that the page itself printed. */
  | { readonly daysStated: DayCountFactName }
  /** The anchor is the date itself. */
  | { readonly stated: true };

/** When a rule has something to say. */
export type Phase =
  /** Paid, and not known to have arrived. */
  | 'before-delivery'
  /** Arrived, or completed. */
  | 'after-delivery'
  /** Completed, by the buyer or by itself. */
  | 'after-completion'
  /** Whenever its anchor is known: claims already made, refunds, warranties. */
  | 'once-anchored'
  /** Before and after. */
  | 'always';

/** Things that a shop gives less time than others, without saying which they are. */
export type LessFor = 'some-electronics';

/** One dated rule. A new reading of a policy is a new rule beside the old one. */
export interface Rule {
  readonly id: string;
  readonly kind: ClockKind;
  /** `limit` binds the buyer: the earliest reading counts. `wait` binds others: the latest does. */
  readonly binds: 'limit' | 'wait';
  readonly phase: Phase;
  /** Empty: every situation. */
  readonly situations: readonly Situation[];
  readonly anchor: Anchor;
  readonly count: Count;
  /** Counts from what was said of its anchor first; it has nothing to say where that was not earlier. */
  readonly ofFirst?: true;
  /** A wait that ends at once when this happens, if that is earlier. */
  readonly orWhen?: TimeFactName;
  /** Once this has happened it has nothing to say any more: what it asks for is done. */
  readonly doneBy?: TimeFactName;
  readonly rank: Rank;
  /** No source says whose midnight ends it: counted in the buyer's zone too, the earlier end counts. */
  readonly buyersZoneToo?: true;
  /** Counts only while strict mode is on and the page has stated no date; otherwise listed. */
  readonly strict?: true;
  /** Certainty is never better than `estimated`, whatever the anchor. */
  readonly estimate?: true;
  /**
   * The most that may be promised, or what other orders were given; this one may have less: an `estimate`, and no date
   * to rely on (lib/core/README.md §3.8).
   */
  readonly maximum?: true;
  /** Where the shop's text says "up to": an `estimate` for buyers there, as codes of ISO 3166. */
  readonly estimateIn?: readonly string[];
  /** Holds for buyers in these countries alone, as codes of ISO 3166; left out: everywhere. */
  readonly countries?: readonly string[];
  /** What may have less time than this, as a person must be told beside it. */
  readonly lessFor?: LessFor;
  /** Listed with its date, never the claim-by. */
  readonly listedOnly?: true;
  readonly carrier?: CarrierClass;
  /** One of these words must be in the `membership` or `plan` fact. */
  readonly membership?: readonly string[];
  readonly plan?: readonly string[];
  /** Days of the order for which the rule was in force; an end left out is open. */
  readonly era?: { readonly from?: CalendarDay; readonly to?: CalendarDay };
  readonly source: Source;
}

/** Everything a marketplace's deadlines need. */
export interface Policy {
  readonly marketplace: MarketplaceId;
  /** The zone in which the marketplace counts its days; null: the zone of the buyer's browser, and no other. */
  readonly zone: Zone | null;
  /** Days after the order day after which it counts as over unless its page says otherwise; null: never. */
  readonly overAfterDays: number | null;
  /**
   * Days after shipping at which the user is asked to let an estimate be checked, ascending; empty: no page of the shop
   * could settle one.
   */
  readonly askAfterDays: readonly number[];
  readonly rules: readonly Rule[];
  /** The order's own pages, built from its id alone. */
  readonly detailUrl: (id: string) => string;
  readonly trackingUrl: (id: string) => string;
  /**
   * The part of an order's id that all orders of one buyer share, null for an id that does not tell; left out where ids
   * tell nothing.
   */
  readonly accountPart?: (id: string) => string | null;
  /** The classes that a shipping method's words may mean; empty when none is known. */
  readonly carrierClasses: (shippingMethod: string) => readonly CarrierClass[];
  /** Where a return can be handed in; left out where nobody says. */
  readonly handIn?: HandIn;
}

/** A policy whose days are counted in a zone that is settled. */
export interface ZonedPolicy extends Policy {
  readonly zone: Zone;
}
