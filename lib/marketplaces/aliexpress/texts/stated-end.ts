import type { CalendarDay } from '../../../core/time/calendar-day';
import { findDays } from '../../../reading/day';
import { visibleText } from '../../../reading/page-text';
import type { DayContext } from '../../../reading/year';
import { fold, REFUND_BEFORE } from '../words';

export interface StatedEnd {
  readonly day: CalendarDay;
  readonly text: string;
}

/** How far behind the words the date may start, and what may follow it: the end, a mark, or the next promise run on. */
const FURTHEST = 3;
const STATEMENT_ENDS = /^\s*(?:$|[.,;|!·•]|refund\b)/i;

/**
 * The refund dates of statements that start with "Refund if no delivery before", earliest first.
 *
 * @param miss gets the reason for each such statement whose date cannot be read
 */
export function refundStatements(
  statements: readonly string[],
  context: DayContext,
  miss: (reason: string) => void,
): StatedEnd[] {
  return statements
    .flatMap((statement, index) => {
      const folded = fold(statement);
      if (!folded.startsWith(REFUND_BEFORE)) return [];
      // The date may stand in an element of its own.
      const text =
        folded === REFUND_BEFORE ? `${statement} ${statements[index + 1] ?? ''}` : statement;
      const visible = visibleText(text);
      const rest = visible.slice(REFUND_BEFORE.length);
      // The wording is English, so its date is, whatever language the page says it is in; else it is as the page has
      // it, beside English words.
      const [english] = findDays(rest, { ...context, language: 'en' });
      const [own] = findDays(visible, context);
      const found =
        english?.day.ok || !own
          ? english
          : { ...own, at: own.at - REFUND_BEFORE.length, end: own.end - REFUND_BEFORE.length };
      if (!found || found.at > FURTHEST || !STATEMENT_ENDS.test(rest.slice(found.end))) return [];
      if (found.day.ok) return [{ day: found.day.value, text }];
      miss(found.day.reason);
      return [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
