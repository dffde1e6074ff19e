import type { Words } from '../../core/facts/words';
import { dayOf } from '../../core/time/calendar-day';
import type { MarkKind, SnoozeLength } from '../../core/views/order-actions';
import type { OrderView } from '../../core/views/order-view';
import { comingText, dayText, type Here } from '../format';

/** The buttons of several orders. */
const NAMES_ON_SEVERAL: Readonly<Record<MarkKind, string>> = {
  snooze: 'listSnooze',
  received: 'listReceived',
  settled: 'listSettle',
};
const LENGTHS: Readonly<Record<SnoozeLength, string>> = {
  tomorrow: 'actionSnoozeTomorrow',
  'three-days': 'actionSnoozeThreeDays',
  'day-before': 'actionSnoozeDayBefore',
};

export const actionNameOnSeveral = (kind: MarkKind, words: Words): string =>
  words.say(NAMES_ON_SEVERAL[kind]);

export const snoozeText = (length: SnoozeLength, words: Words): string =>
  words.say(LENGTHS[length]);

/** What was just done to an order, as a sentence: `view` is the order as it stands since. */
export function actionDoneText(view: OrderView, did: MarkKind, here: Here): string {
  const { words } = here;
  const { snoozedUntil } = view.marks;
  const since = view.facts.delivered?.value;
  switch (did) {
    case 'settled':
      return words.say('actionSettledDone');
    case 'snooze':
      return snoozedUntil === undefined
        ? words.say('actionSnoozedDone')
        : words.say('popupSnoozedUntil', comingText(snoozedUntil, here));
    case 'received': {
      if (since === undefined || since.kind === 'between') return words.say('actionReceivedDone');
      const day = since.kind === 'day' ? since.day : dayOf(since.at, here.zone);
      return words.say('actionReceivedSince', dayText(day, here));
    }
  }
}
