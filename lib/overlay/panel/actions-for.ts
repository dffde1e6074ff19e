import type { ActionHandlers } from '../../../components/timeline/action-handlers';
import type { OrderKey } from '../../core/facts/order';
import type { Changed } from '../../protocol/messages';
import type { OverlayWorld } from '../overlay-world';

/**
 * What a person can do to one order, sent to the background.
 *
 * @param answered gets the order as it stands after the action; null where no answer came: nobody knows then whether it
 *   was done
 */
export function actionsFor(
  key: OrderKey,
  { ask }: Pick<OverlayWorld, 'ask'>,
  answered: (view: Changed) => void,
): ActionHandlers {
  const failed = () => answered(null);
  const settle = (answer: Promise<Changed>) => {
    answer.then((view) => {
      if (view) answered(view);
    }, failed);
  };
  return {
    act: (action) => settle(ask('actOnOrder', { key, action })),
    dismissLine: (line) => settle(ask('dismissLine', { key, line })),
    claim: () => void ask('openClaim', { key }).catch(failed),
    correct: () => void ask('openOrder', { key }).catch(failed),
  };
}
