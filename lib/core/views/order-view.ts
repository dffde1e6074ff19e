import type { AccountId } from '../facts/account';
import type { FactName, FactValues, Money, Statement, Status } from '../facts/fact';
import type { MarketplaceId } from '../facts/marketplace-id';
import type { Change, Marks, OrderKey, Package, ReadingBounds } from '../facts/order';
import type { ClaimBy, Clock } from '../rules/clock';
import type { Instant } from '../time/moment';
import type { Hint } from './hint';
import type { JudgedDisagreement } from './open-disagreements';
import type { Urgency } from './urgency';

/** A sentence that stands quietly beside an order on its shop's page, until its user dismisses it. */
export interface QuietLine {
  /** The same while it says the same: `dismissLine` names it. */
  readonly key: string;
  readonly text: string;
  /** Where it comes from, and when that was read. */
  readonly source: string;
  /** What the button is called that takes it away. */
  readonly dismiss: string;
}

/** Everything a surface needs to show one order. Plain data: it crosses the message border. */
export interface OrderView {
  readonly key: OrderKey;
  readonly marketplace: MarketplaceId;
  readonly id: string;
  /** Left out where nobody can tell. */
  readonly account?: AccountId;
  readonly status: Status;
  /** The page's own words for the status. */
  readonly statusText: string | null;
  /** The first line item's title; null when no page has shown one. */
  readonly title: string | null;
  /** How many line items there are besides the one in `title`. */
  readonly moreItems: number;
  readonly store: string | null;
  readonly total: Money | null;
  readonly urgency: Urgency;
  readonly claimBy: ClaimBy | null;
  /** Whole days from today to the claim-by's last whole day, in the user's zone; null without a claim-by. */
  readonly daysLeft: number | null;
  /** The next thing that others must do, while a dispute or refund runs. */
  readonly waitingFor: Clock | null;
  /** Every clock, the ones that count first, then by date. */
  readonly clocks: readonly Clock[];
  /** The claim-by is only estimated and nothing has arrived: its page should be opened (lib/core/README.md §3.8). */
  readonly needsCheck: boolean;
  /** Its pages state more than is known of it and were not read lately: worth asking the shop for. */
  readonly toCheck: boolean;
  /** A limit earlier than the claim-by may have passed (lib/core/README.md §3.5). */
  readonly earlierMayHavePassed: boolean;
  /**
   * The end may come before the claim-by: something read after a stated date can have shortened it
   * (lib/core/README.md §3.1), or only a maximum is known (§3.8).
   */
  readonly mayBeShorter: boolean;
  /**
   * Its page prints, as past, what lies after now: the machine's clock is behind, and no date is told. Left out where
   * it can be right.
   */
  readonly clockBehind?: true;
  /** For each fact the statement that counts. */
  readonly facts: { readonly [Name in FactName]?: Statement<FactValues[Name]> };
  readonly packages: readonly Package[];
  /** What changed since the order was first seen, oldest first. */
  readonly changes: readonly Change[];
  /** Where the shop's pages contradict each other. */
  readonly disagreements: readonly JudgedDisagreement[];
  /** It does not seem to move; null: it does, or nothing can be done about it. */
  readonly hint: Hint | null;
  /**
   * How many routes beside the shop may still be open (lib/core/README.md §6); left out where nobody looked for them.
   */
  readonly routes?: number;
  /** Left out on all but a shop's page. */
  readonly lines?: readonly QuietLine[];
  /** Little is known of its shop's pages, and that is old: much of it may be unread. */
  readonly weak?: true;
  readonly bounds: ReadingBounds;
  readonly marks: Marks;
  readonly snoozed: boolean;
  /** The order's own page, built from its id, never taken from the page. */
  readonly detailUrl: string;
  readonly trackingUrl: string;
  readonly viewedAt: Instant;
  /** When time alone may make it another view: until then it stands. */
  readonly changesAt: Instant;
}

/** One currency's sum of what is still open. */
export interface Sum {
  /** An ISO 4217 code, or the sign the page printed where the code is not known. */
  readonly currency: string;
  readonly amount: string;
}

/** What orders cost together. */
export interface Sums {
  /** By currency, never added across; that of the most orders first. */
  readonly known: readonly Sum[];
  /** Orders whose amount nobody said: the sums leave them out. */
  readonly unknown: number;
}

/** The figures of the summary bar, the popup's head and the shopping pill. */
export interface Summary {
  readonly open: number;
  /** Claims that close within the warning time, past-safe ones included. */
  readonly closing: number;
  readonly closingToday: number;
  /** Within seven days, past-safe ones included. */
  readonly closingThisWeek: number;
  /** Within how many days `closing` counts: how early the user wants to be warned. */
  readonly warningDays: number;
  /** Money in the `closing` claims, by currency, largest count of orders first. */
  readonly atRisk: Sums;
  readonly notChecked: number;
  /** How many of the orders are worth asking the shop for. */
  readonly toCheck: number;
  readonly waiting: number;
  readonly worst: Urgency | null;
  /** When the next warning will be given; null when none is planned. */
  readonly nextWarning: Instant | null;
}
