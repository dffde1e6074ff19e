import type { Claim, ClaimRoute } from '../claims/claim';
import type { Clock } from '../core/rules/clock';
import type { RouteClock } from '../core/rules/route';
import type { Instant, Zone } from '../core/time/moment';
import { ageChangesAt, firstAfter, nextChange } from '../core/views/next-change';
import type { OrderView } from '../core/views/order-view';

/** What a page of one order tells by the time. */
export interface ShownOfOrder {
  readonly view: OrderView;
  /** The ways beside its shop. */
  readonly routes: readonly RouteClock[];
  /** Its claim, on the claim's page; null until it is said what happened. */
  readonly claim: Claim | null;
  /** The clocks that its claim started. */
  readonly started: readonly Clock[];
  /** When that was read of which it is told how long ago. */
  readonly readAt: readonly Instant[];
}

/**
 * When words on the page of an order stop being true although nobody does anything: a date passes or has less than 48
 * hours (lib/core/README.md §2.7), or was read longer ago than is told.
 *
 * @returns at the latest the next midnight in the user's zone
 */
export function shownUntil(shown: ShownOfOrder, now: Instant, zone: Zone): Instant {
  const { view, routes, claim, started, readAt } = shown;
  const clocks = [...routes, ...started, ...(claim?.clocks ?? [])];
  const next = nextChange([view, { changesAt: Infinity, claimBy: null, clocks }], now, zone);
  return firstAfter(now, next, [
    ...clocks.flatMap(({ safe, surelyOver }) => [safe, surelyOver]),
    ...routes.flatMap(({ adviseBy, possibleUntil }) => [adviseBy, possibleUntil]),
    ...(claim?.routes ?? []).flatMap(datesOf),
    ...(claim?.next ?? []).map(({ at }) => at),
    ...readAt.map((at) => ageChangesAt(at, now)),
  ]);
}

const datesOf = ({ from, until, adviseBy }: ClaimRoute) => [from, until, adviseBy];

/** When those words of an order's page were read that its clocks quote. */
export const quotesReadAt = ({ clocks }: OrderView): readonly Instant[] =>
  clocks.flatMap(({ quote, readAt }) => (quote === null || readAt === null ? [] : [readAt]));
