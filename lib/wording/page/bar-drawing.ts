import type { Words } from '../../core/facts/words';
import type { BarDrawing } from '../../core/views/drawing';
import type { Summary } from '../../core/views/order-view';
import { sumsText } from '../money';
import { type NotStored, notStoredText } from '../not-stored';

/** What closes first, then how much money is in it and what is not known yet. */
export function sumsOf(
  { closing, closingToday, atRisk, notChecked, waiting }: Summary,
  words: Words,
): readonly [first: string, ...others: string[]] {
  const first =
    closingToday > 0
      ? words.count('barToday', closingToday)
      : closing > 0
        ? words.count('barClosing', closing)
        : words.say(notChecked > 0 ? 'sumNothingKnown' : 'barNothing');
  const others = [
    closingToday > 0 && closing > closingToday && words.count('barMore', closing - closingToday),
    atRisk.length > 0 && words.say('sumAtRisk', sumsText(atRisk, words)),
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
