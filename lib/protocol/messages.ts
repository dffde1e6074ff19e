import type { AccountId } from '../core/facts/account';
import type { FactName, Money } from '../core/facts/fact';
import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { OrderKey } from '../core/facts/order';
import type { DataKind, SeenFacts } from '../core/facts/sighting';
import type { Overview } from '../core/list/overview';
import type { PageHealth, PageReport } from '../core/page-health/page-health';
import type { BeyondShop } from '../core/rules/route';
import type { Instant } from '../core/time/moment';
import type { Condition } from '../core/views/condition';
import type { PageTexts, PanelTexts, PillDrawing, Theme } from '../core/views/drawing';
import type { KnownOrder } from '../core/views/known-order';
import type { OrderAction } from '../core/views/order-actions';
import type { OrderView, Summary } from '../core/views/order-view';
import type { CheckReply, CheckRequest } from './check-messages';
import type { ClaimProtocol } from './claim-messages';
import type { DataProtocol } from './data-messages';
import type { ListProtocol } from './list-messages';
import type { PageProtocol, PageStanding } from './page-messages';

export type { NotStored } from '../core/records/not-stored';
export type { PageStanding } from './page-messages';

/** What a page or popup gets back for one action on one order: how it stands now. Null: there is no such order. */
export type Changed = OrderView | null;

/** A response that a shop's page received, as our script among the page's own observed it. */
export interface PageData {
  readonly text: string;
  /** Where it came from: the page's question, which may name an order that the response does not. */
  readonly address: string;
  /** The language that the page says it is in, as it says it. */
  readonly language: string;
  readonly readAt: Instant;
}

/** What a response was about, and the orders it named: the page compares them with the cards it shows. */
export interface DataRead {
  readonly kind: DataKind;
  readonly ids: readonly string[];
}

/**
 * What the user typed of one order. A bare day's zones are settled in the background: they are the shop's and the
 * user's.
 */
export interface ManualOrder {
  readonly marketplace: MarketplaceId;
  readonly id: string;
  readonly facts: SeenFacts;
}

/** One thing of an order as the user typed it. */
export interface ManualItem {
  readonly title: string;
  readonly price: Money | null;
}

/** What the pill says of the shop that is asked on, and where it leads: its order list. */
export interface ShoppingSummary
  extends Pick<Summary, 'closingToday' | 'closingThisWeek' | 'worst'> {
  readonly listUrl: string;
  /** What the user chose; left out: as the page is. */
  readonly theme?: Theme;
  /** For a page of a shop; null where there is nothing to say. */
  readonly drawing?: PillDrawing | null;
}

/**
 * The whole protocol between the extension's pages and its background: request → reply.
 * Each has its line in `app/requests/requests.ts`: from where it may come, its schema, and the use case of its name.
 */
export interface Protocol extends ClaimProtocol, DataProtocol, ListProtocol, PageProtocol {
  /**
   * Reads and stores a response that the page received; null for what is no data of its shop, and from a private
   * window.
   */
  recordPageData(data: PageData): DataRead | null;
  /**
   * The stored orders with these keys, as they stand now; unknown keys are left out. On a shop's page the sums are of
   * that shop alone.
   */
  viewOrders(keys: OrderKey[]): PageStanding;
  /** One stored order as it stands now; null: there is no such order. */
  viewOrder(request: { key: OrderKey }): OrderView | null;
  /** The sentences that a shop's page needs whatever is answered to what it reads. */
  pageTexts(): PageTexts;
  /** Puts the script of the panel into the page that asks; answers the texts that it says. */
  bringPanel(): PanelTexts;
  /**
   * For the popup: the open orders, most pressing first, at most 200, and the sums over all of them; then those whose
   * claim at the shop is over while other routes are open, at most 100.
   */
  overview(): Overview;
  /** How the extension itself stands: whether it can get at its orders, and whether its warnings come through. */
  condition(): Condition;
  /** Shows a notice to try whether one comes through; false where it was refused, as far as browser and system say. */
  showSampleNotice(): boolean;
  /** The user has opened the order lists again: what is still missing is no news any more. */
  seeToLoss(): void;
  /**
   * What to tell the user of a page that could not be read as it should be, as a sentence; null when nothing is wrong.
   */
  judgePage(health: PageHealth): string | null;
  /** The report on such a page, as text for the user to look at and copy. Nothing is sent. */
  pageReport(report: PageReport): string;
  /** For the pill; null when there is nothing to say, or it was closed for today. */
  shoppingSummary(): ShoppingSummary | null;
  hidePillToday(): void;
  /** Does something to an order, or takes it back. */
  actOnOrder(request: { key: OrderKey; action: OrderAction }): Changed;
  /** A quiet line beside an order is not to be shown again while it says the same (`QuietLine`). */
  dismissLine(request: { key: OrderKey; line: string }): Changed;
  /**
   * One step of asking the shop about orders whose dates are not known, which only a click starts. All
   * is decided in the background; each step may be repeated.
   */
  checkOrders(request: CheckRequest): CheckReply;
  /** Shows the page on which a shop's orders are checked just now, or the one on which that can go on. */
  showCheck(request: { marketplace: MarketplaceId }): void;
  /** Stores an order that the user typed. One that is stored already stays as it is: `existed`. */
  addOrder(order: ManualOrder): { order: OrderView; existed: boolean };
  /** How an order would stand with these facts typed, stored or not; nothing is stored. */
  previewOrder(order: ManualOrder): OrderView;
  viewFacts(request: { key: OrderKey }): KnownOrder | null;
  /** Stores what the user says of an order, beside what the pages say. */
  correctFact(request: { key: OrderKey; facts: SeenFacts }): KnownOrder | null;
  /**
   * Stores what an order is made of, in the place of what the user said before; of an order that is known by hand
   * alone.
   */
  correctItems(request: { key: OrderKey; items: ManualItem[] }): KnownOrder | null;
  /** Takes back what the user said; what the pages said stays. */
  takeBackFact(request: { key: OrderKey; name: FactName }): KnownOrder | null;
  /**
   * What leads to the money beside the shop. For the extension's own pages: pages of a shop have no room for it. Null:
   * there is no such order.
   */
  viewRoutes(request: { key: OrderKey }): BeyondShop | null;
  /** Stores what the user calls an account; an empty name takes it back. */
  nameAccount(request: { marketplace: MarketplaceId; account: AccountId; name: string }): void;
  /** Opens the claim desk of an order in a new tab. */
  openClaim(request: { key: OrderKey }): void;
  /** Opens the extension's page of an order in a new tab. */
  openOrder(request: { key: OrderKey }): void;
  /**
   * Opens the page for an order by hand in a new tab, for the shop whose page asks and the order that the page's
   * address names, if any.
   */
  openOrderAt(request: { address: string }): void;
}

export type RequestName = keyof Protocol;
export type Request<Name extends RequestName> = Parameters<Protocol[Name]>[0];
export type Reply<Name extends RequestName> = ReturnType<Protocol[Name]>;

/** What a page asks of the background, a function for each request. */
export type Background<Name extends RequestName> = {
  readonly [Each in Name]: (...request: Parameters<Protocol[Each]>) => Promise<Reply<Each>>;
};
