import type { Words } from '../../core/facts/words';
import { WEEK_DAYS } from '../../core/views/closing';
import type { PillDrawing } from '../../core/views/drawing';
import type { Summary } from '../../core/views/order-view';
import { textFlow } from '../direction';
import { withinText } from '../list/closing-text';

type Closing = Pick<Summary, 'closingToday' | 'closingThisWeek'>;

/** What the pill says; null when there is nothing to say. */
export function pillDrawing(closing: Closing, words: Words): PillDrawing | null {
  const text = pillText(closing, words);
  const names = {
    pill: words.say('pillName'),
    show: words.say('checkShow'),
    hide: words.say('pillHide'),
  };
  return text === null
    ? null
    : { flow: textFlow(words.language), text, urgent: closing.closingToday > 0, names };
}

function pillText({ closingToday, closingThisWeek }: Closing, words: Words): string | null {
  if (closingToday > 0 && closingThisWeek > closingToday)
    return words.count('pillBoth', closingToday, closingThisWeek, withinText(WEEK_DAYS, words));
  if (closingToday > 0) return words.count('pillToday', closingToday);
  return closingThisWeek > 0
    ? words.count('sumClosing', closingThisWeek, withinText(WEEK_DAYS, words))
    : null;
}
