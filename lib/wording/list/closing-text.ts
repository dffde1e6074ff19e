import type { Words } from '../../core/facts/words';
import type { Summary } from '../../core/views/order-view';

/** "within 7 days"; of none "today". */
export const withinText = (days: number, words: Words): string =>
  days === 0 ? words.say('sumToday') : words.count('sumWithinDays', days);

/** How many claims close within the user's warning time, in one sentence; or that none does, or is known to. */
export function closingText(
  { closing, notChecked, warningDays }: Pick<Summary, 'closing' | 'notChecked' | 'warningDays'>,
  words: Words,
): string {
  // The plural follows the claims; the days are said by a message of their own.
  if (closing > 0) return words.count('sumClosing', closing, withinText(warningDays, words));
  if (notChecked > 0) return words.say('sumNothingKnown');
  return warningDays === 0
    ? words.say('sumNothingToday')
    : words.count('sumNothingCloses', warningDays);
}
