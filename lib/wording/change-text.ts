import type { Change } from '../core/facts/order';
import { dayOf } from '../core/time/calendar-day';
import { briefDayText, type Here } from './format';
import { valueText } from './value-text';

/** One change with the day it was noticed: "12 Nov: AliExpress moved this order's date from 10 Dec to 20 Dec". */
export function changeText({ fact, before, after, at }: Change, shop: string, here: Here): string {
  const { words, zone } = here;
  const now = valueText(after, here);
  return words.say(
    'changeLine',
    briefDayText(dayOf(at, zone), here),
    before === null
      ? words.say(`changeLearned_${fact}`, shop, now)
      : words.say(`changeMoved_${fact}`, shop, valueText(before, here), now),
  );
}
