import type { Words } from '../../core/facts/words';
import type { OrderAction } from '../../core/views/order-actions';

/** The buttons of one order. */
export const ACTION_NAMES: Readonly<Record<OrderAction['kind'], string>> = {
  snooze: 'actionSnooze',
  unsnooze: 'actionWake',
  received: 'actionReceived',
  unreceived: 'actionNotReceived',
  settled: 'actionSettled',
  unsettled: 'actionNotSettled',
};

export const actionName = (kind: OrderAction['kind'], words: Words): string =>
  words.say(ACTION_NAMES[kind]);
