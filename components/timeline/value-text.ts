import { dayOfTime } from '../../lib/core/day-of-time';
import type { Time } from '../../lib/core/fact';
import { briefDayText, type Here } from '../format';

/** A time as its day, a number of days as "75 days". */
export const valueText = (value: Time | number, here: Here): string =>
  typeof value === 'number'
    ? here.words.count('becauseLengthDays', value)
    : briefDayText(dayOfTime(value, here.zone), here);
