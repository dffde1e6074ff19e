import type { Status } from '../core/facts/fact';
import type { Words } from '../core/facts/words';
import type { OrderView } from '../core/views/order-view';
import type { Urgency } from '../core/views/urgency';

const STATUS: Record<Status, string> = {
  'awaiting-payment': 'statusAwaitingPayment',
  'awaiting-shipment': 'statusAwaitingShipment',
  'awaiting-delivery': 'statusAwaitingDelivery',
  delivered: 'statusDelivered',
  completed: 'statusCompleted',
  cancelled: 'statusCancelled',
  expired: 'statusExpired',
  disputing: 'statusDisputing',
  refunding: 'statusRefunding',
  refunded: 'statusRefunded',
  unknown: 'statusUnknown',
};

const URGENCY: Record<Urgency, string> = {
  'past-safe': 'urgencyPastSafe',
  'last-day': 'urgencyLastDay',
  urgent: 'urgencyUrgent',
  soon: 'urgencySoon',
  calm: 'urgencyCalm',
  check: 'urgencyCheck',
  waiting: 'urgencyWaiting',
  unknown: 'urgencyUnknown',
  over: 'urgencyOver',
  settled: 'urgencySettled',
};

/** The order's status in the user's language; the page's own words where ours do not know it. */
export function statusText(
  { status, statusText: printed }: Pick<OrderView, 'status' | 'statusText'>,
  words: Words,
): string {
  return status === 'unknown' && printed ? printed : words.say(STATUS[status]);
}

/** What the shape and the colour of an urgency say, for those who see neither. */
export function urgencyText(urgency: Urgency, words: Words): string {
  return words.say(URGENCY[urgency]);
}
