import type { OrderKey } from '../core/facts/order';
import type { Instant } from '../core/time/moment';
import { own } from '../marketplaces/nodes';
import { onTrusted } from './host/on-trusted';
import { onAbort } from './on-abort';
import type { OverlayWorld } from './overlay-world';

/** ms */
const HOUR = 3_600_000;
/** What stands past its moment is asked for anew, once and not without a rest. */
const SHORTEST = 1_000;

/**
 * Calls `again` whenever what is shown may be out of date: orders changed elsewhere, the tab is looked at again, the
 * page came back from the browser's memory of visited pages, time alone made the words untrue. Nothing is asked while
 * the tab is hidden.
 *
 * @param again gets the keys of the orders to look at, or null for all
 * @returns to be called after each drawing with the moments at which time makes the words untrue: sets the one timer to
 *   the next of them
 */
export function whenOutdated(
  world: OverlayWorld,
  again: (keys: readonly OrderKey[] | null) => void,
): (untils: Iterable<Instant>) => void {
  const { page, now, alive, signal, onOrdersChanged } = world;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  const ifSeen = () => {
    if (!alive() || own(page, 'hidden')) return;
    askedAt = now();
    again(null);
  };
  const ifRestored = ({ persisted }: PageTransitionEvent) => {
    if (persisted) ifSeen();
  };
  onTrusted(page, 'visibilitychange', ifSeen, { signal });
  onTrusted(own(page, 'defaultView'), 'pageshow', ifRestored, { signal });
  const unhook = onOrdersChanged(again);
  onAbort(signal, () => {
    unhook();
    clearTimeout(timer);
  });
  return (untils) => {
    clearTimeout(timer);
    if (signal.aborted) return;
    // Nothing tells that the machine was carried to another zone.
    let next = now() + HOUR;
    // A clock that was put back.
    if (askedAt > now()) askedAt = Number.NEGATIVE_INFINITY;
    // What was not told anew when it was asked for, as of an order that is gone, is not waited for again.
    for (const until of untils) if (until > askedAt) next = Math.min(next, until);
    timer = setTimeout(ifSeen, Math.max(SHORTEST, next - now()));
  };
}
