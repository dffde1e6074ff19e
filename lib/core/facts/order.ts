import type { CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/moment';
import type { Time } from '../time/time';
import type { AccountId } from './account';
import type { ClaimRecord } from './claims/claim-record';
import type { FactName, Facts, FactValues, From, Money, Statement } from './fact';
import type { MarketplaceId } from './marketplace-id';

/** `marketplace:id`; the id is the shop's own, always text. */
export type OrderKey = string & { readonly orderKey: true };

export const orderKey = (marketplace: MarketplaceId, id: string): OrderKey =>
  `${marketplace}:${id}` as OrderKey;

export interface LineItem {
  /** Null where the card shows only pictures. */
  readonly title: string | null;
  readonly quantity: number | null;
  /** The price of one piece. */
  readonly price: Money | null;
  readonly variant: string | null;
}

/** One parcel of an order. An order may have several; one parcel may carry several orders. */
export interface Package {
  /** Every number it travels under: its origin's and the local carrier's. Empty where the shop hides them. */
  readonly numbers: readonly string[];
  /** The shipping method or carrier as printed; null where none is named. */
  readonly carrier: string | null;
  /** Who brings it the last mile, where that is another; it moves no date. Left out where none is named. */
  readonly localCarrier?: string;
  readonly shipped: Time | null;
  readonly delivered: Time | null;
  /** The newest event reported of it. */
  readonly lastEvent: Time | null;
  readonly promisedBy: Time | null;
}

/** The facts whose changes a buyer must hear of: printed ends, and arrivals that shorten them. */
export const CHANGE_FACTS = [
  'statedEnd',
  'statedCountdownEnd',
  'statedDisputeDays',
  'statedReturnDays',
  'statedFreeReturnDays',
  'delivered',
  'completed',
] as const;
export type ChangeFact = (typeof CHANGE_FACTS)[number];

/** One speaker said another thing of a fact than before. */
export interface Change {
  readonly fact: ChangeFact;
  /** Null: it had not been said before of an order that was known. */
  readonly before: FactValues[ChangeFact] | null;
  readonly after: FactValues[ChangeFact];
  readonly from: From;
  readonly at: Instant;
}

/**
 * Bounds proved by readings, for events whose time no page states (lib/core/README.md §2.2).
 * `…Since`: the first reading that showed it done. `…AsOf`: the last reading that still showed it undone.
 */
export interface ReadingBounds {
  readonly first: Instant;
  readonly last: Instant;
  /** The last reading of the detail or tracking page, the ones that state deadlines. */
  readonly checked?: Instant;
  readonly shippedSince?: Instant;
  readonly deliveredSince?: Instant;
  readonly completedSince?: Instant;
  /** The first reading whose data said by a code that the order is over: completed, or expired unpaid. */
  readonly overSince?: Instant;
  /** The first reading that printed an end of protection. */
  readonly endSince?: Instant;
  /** The last reading that printed an end of protection, and none that could be read. */
  readonly endUnreadAt?: Instant;
  /** Only a tracking page that lists events proves this: "awaiting delivery" stays until the buyer confirms. */
  readonly undeliveredAsOf?: Instant;
  readonly uncompletedAsOf?: Instant;
  /** The reading that showed another status than the one before, or the first status of all. */
  readonly statusChangedAt?: Instant;
}

/** What the user decided about an order; each can be undone. */
export interface Marks {
  readonly snoozedUntil?: Instant;
  /** When the user asked for that; left out by versions that did not keep it. */
  readonly snoozedAt?: Instant;
  /**
   * The safe instant of the claim-by it was meant for; left out where none was known, and by versions that did not keep
   * it.
   */
  readonly snoozedFor?: Instant;
  readonly settledAt?: Instant;
  /** The quiet lines beside it that its user dismissed, by what they said. */
  readonly dismissed?: readonly string[];
}

/** The marks of an order whose warnings are put off no more. */
export function withoutSnooze({ snoozedUntil, snoozedAt, snoozedFor, ...marks }: Marks): Marks {
  return marks;
}

/** What was already told, so that nothing is told twice. Belongs to one deadline; another deadline starts afresh. */
export interface Told {
  /** The last whole day of the deadline these warnings were about, in the zone they were given in. */
  readonly deadline: CalendarDay;
  /** Its safe instant, the same in every zone; left out by versions that did not keep it. */
  readonly safe?: Instant;
  /** Days before `deadline` for which a warning went out. */
  readonly thresholds: readonly number[];
  /** When the last of them was given; left out by versions that did not keep it. */
  readonly at?: Instant;
}

/** Every note of what was told of an order's dates, the newest first. */
export const toldNotes = ({
  told,
  toldBefore = [],
}: Pick<Order, 'told' | 'toldBefore'>): readonly Told[] =>
  told ? [told, ...toldBefore] : toldBefore;

/** Characters of a note: some pages of text. */
export const LONGEST_NOTE = 20_000;

/** What the user noted of an order, in their own words. */
export interface Note {
  readonly text: string;
  /** Counts the times it was written, from 1: who writes says which it read, so that nobody writes over another. */
  readonly version: number;
  readonly at: Instant;
}

export interface Order {
  readonly key: OrderKey;
  readonly marketplace: MarketplaceId;
  readonly id: string;
  readonly facts: Facts;
  readonly lineItems: readonly LineItem[];
  /** Left out until a page has shown one. */
  readonly packages?: readonly Package[];
  /** The earliest delivery that each speaker promised which names a later one now; left out where none does. */
  readonly promisedBefore?: readonly Statement<Time>[];
  /** Of each event the earliest that a page named, where all name a later one now; left out where none does. */
  readonly firstSaid?: Facts;
  /** The most parcels that a page named without telling of each; left out where none did. */
  readonly namedParcels?: number;
  /** Oldest first; left out until something changed. */
  readonly changes?: readonly Change[];
  /** The newest change that the user was told of. */
  readonly changesToldAt?: Instant;
  /** When the user was last told of something that others owed in a claim by then. */
  readonly waitsToldAt?: Instant;
  readonly bounds: ReadingBounds;
  /**
   * When the user last took back a typed fact, or the mark `settled`, so that an older record does not bring it back.
   * Left out until something was taken back.
   */
  readonly takenBack?: { readonly [Name in FactName | 'settled']?: Instant };
  readonly marks: Marks;
  readonly told?: Told;
  /** What was told of other deadlines, the newest first; left out where it was never another. A date may come back. */
  readonly toldBefore?: readonly Told[];
  /**
   * When the grouped notice of lib/core/README.md §3.8 was last given for this order: it answers for every moment of
   * asking until then.
   */
  readonly nudgedAt?: Instant;
  /** The user typed its line items, and no page has shown any since; left out elsewhere. */
  readonly manualItems?: true;
  /** When the user added it by hand; left out for an order that was first read from a page. */
  readonly addedAt?: Instant;
  /**
   * Whose order it is, where the shop tells its buyers apart; left out where nobody can tell, and of orders that no
   * page has shown.
   */
  readonly account?: AccountId;
  /** Left out until something was noted. */
  readonly note?: Note;
  /** What the user chose and wrote at its claim desk; left out until something was. */
  readonly claim?: ClaimRecord;
}
