import { parseCalendarDay } from '../../core/calendar-day';
import { type ReadDay, readDay } from '../../reading/day';
import type { ReadResult } from '../../reading/result';
import { remember } from '../remember';
import type { PastDays } from './times';

const days = remember((key) =>
  remember((text): ReadResult<ReadDay> => {
    const [language = 'und', notAfter = ''] = key.split(' ');
    return readDay(text, { language, notAfter: parseCalendarDay(notAfter) ?? undefined });
  }),
);

/** `readDay` for texts that many cards share. */
export const cardDay = (text: string, { language, notAfter }: PastDays): ReadResult<ReadDay> =>
  days(`${language} ${notAfter}`)(text);
