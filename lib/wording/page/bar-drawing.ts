import type { Words } from '../../core/facts/words';
import type { NotStored } from '../../core/records/not-stored';
import type { BarDrawing } from '../../core/views/drawing';
import type { Summary } from '../../core/views/order-view';
import { closingText, withinText } from '../list/closing-text';
import { atRiskText } from '../money';
import { notStoredText } from '../not-stored';

/** What closes first, then how much money is in it and what is not known yet. */
export function sumsOf(
  summary: Summary,
  words: Words,
): readonly [first: string, ...others: string[]] {
  const { closing, closingToday, warningDays, atRisk, notChecked, waiting } = summary;
  const first =
    closingToday > 0 ? words.count('barToday', closingToday) : closingText(summary, words);
  const others = [
    closingToday > 0 &&
      closing > closingToday &&
      words.count('barMore', closing - closingToday, withinText(warningDays, words)),
    closing > 0 && atRiskText(atRisk, words),
    notChecked > 0 && words.count('sumNotChecked', notChecked),
    waiting > 0 && words.count('barWaiting', waiting),
  ].filter((part) => typeof part === 'string');
  return [first, ...others];
}

/**
 * The bar above a list: what closes, how much money is in it, what is not known yet.
 *
 * @param weak little is known of the shop's pages, and that is old
 */
export function barDrawing(
  summary: Summary,
  notStored: NotStored | null,
  weak: boolean,
  words: Words,
): BarDrawing {
  const [first, ...others] = sumsOf(summary, words);
  return {
    first,
    others,
    notStored: notStored && notStoredText(notStored, words),
    weak: weak ? words.say('barWeak') : null,
    toCheck: summary.toCheck,
  };
}
