import { dayOfTime } from '../core/time/day-of-time';
import type { Time } from '../core/time/time';
import { briefDayText, type Here } from './format';

/** A time as its day, a number of days as "75 days". */
export const valueText = (value: Time | number, here: Here): string =>
  typeof value === 'number'
    ? here.words.count('becauseLengthDays', value)
    : briefDayText(dayOfTime(value, here.zone), here);
