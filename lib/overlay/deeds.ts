import type { OrderDeeds } from '../../components/timeline/order-deeds';
import type { OrderKey } from '../core/order';
import type { Changed } from '../messages';
import type { OverlayWorld } from './overlay-world';

/**
 * What a person can do to one order, sent to the background.
 *
 * @param changed gets the order as it stands after the deed
 * @param failed called when the background did not answer; nothing was changed then
 */
export function deedsFor(
  key: OrderKey,
  { ask }: Pick<OverlayWorld, 'ask'>,
  changed: (view: NonNullable<Changed>) => void,
  failed: () => void,
): OrderDeeds {
  const settle = (answer: Promise<Changed>) => {
    answer.then((view) => {
      if (view) changed(view);
    }, failed);
  };
  return {
    snooze: (until) => settle(ask('snooze', { key, for: until })),
    unsnooze: () => settle(ask('unsnooze', { key })),
    markReceived: (day) => settle(ask('markReceived', { key, day })),
    unmarkReceived: () => settle(ask('unmarkReceived', { key })),
    markSettled: () => settle(ask('markSettled', { key })),
    unmarkSettled: () => settle(ask('unmarkSettled', { key })),
    correct: () => void ask('openOrder', { key }).catch(failed),
  };
}
