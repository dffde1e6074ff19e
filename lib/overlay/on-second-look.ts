import type { OrderKey } from '../core/facts/order';
import { HOUR_LENGTH } from '../core/time/calendar-day';
import type { OrderView } from '../core/views/order-view';
import { own } from '../marketplaces/nodes';
import { onTrusted } from './host/on-trusted';
import { untilNextChange } from './next-change';
import type { OverlayWorld } from './overlay-world';

/**
 * Calls `again` whenever what is shown may be out of date: orders changed elsewhere, the tab is looked at again, the
 * page came back from the browser's memory of visited pages, time alone made the words untrue. Nothing is asked while
 * the tab is hidden.
 *
 * @param again gets the keys of the orders to look at, or null for all
 * @returns to be called after each drawing: sets the one timer to when time will next make the words untrue
 */
export function onSecondLook(
  world: OverlayWorld,
  again: (keys: readonly OrderKey[] | null) => void,
): (views: Iterable<OrderView>) => void {
  const { page, now, alive, signal, onOrdersChanged } = world;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ifSeen = () => {
    if (alive() && !own(page, 'hidden')) again(null);
  };
  const ifRestored = ({ persisted }: PageTransitionEvent) => {
    if (persisted) ifSeen();
  };
  onTrusted(page, 'visibilitychange', ifSeen, { signal });
  onTrusted(own(page, 'defaultView'), 'pageshow', ifRestored, { signal });
  const unhook = onOrdersChanged(again);
  signal.addEventListener(
    'abort',
    () => {
      unhook();
      clearTimeout(timer);
    },
    { once: true },
  );
  return (views) => {
    clearTimeout(timer);
    if (signal.aborted) return;
    // Nothing tells that the machine was carried to another zone.
    timer = setTimeout(ifSeen, Math.min(HOUR_LENGTH, untilNextChange(views, now(), world.zone)));
  };
}
