import type { ClockKind } from '../core/rules/rule';
import { lastDayOf } from '../core/time/last-day';
import type { OrderView } from '../core/views/order-view';
import { shopName } from './clocks/clock-names';
import { dayText, type Here } from './format';

const SENTENCES: { readonly [Kind in ClockKind]?: string } = {
  'seller-answers': 'chipWaitSeller',
  'answer-due': 'chipWaitAnswer',
  'platform-steps-in': 'chipWaitPlatform',
  'refund-arrives': 'chipWaitRefund',
  'refund-overdue': 'chipWaitOverdue',
};

/**
 * What others must do next, and by when: "Seller must answer by Mon 30 Nov". The day is the last one that is not late.
 */
export function waitingText({ waitingFor, marketplace }: OrderView, here: Here): string {
  const { words, zone } = here;
  if (waitingFor?.safe == null) return words.say('chipWaiting');
  const name = SENTENCES[waitingFor.kind] ?? 'chipWaitOther';
  return words.say(
    name,
    dayText(lastDayOf('wait', waitingFor.safe, zone), here),
    shopName(marketplace, words),
  );
}
