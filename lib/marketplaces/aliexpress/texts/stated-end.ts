import type { CalendarDay } from '../../../core/time/calendar-day';
import { type FoundDay, findDays } from '../../../reading/day';
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
/** A time of day makes no day another, and the shop's own zone is allowed for; any other is none that is counted in. */
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?/i;
const PACIFIC = /^\s*\(?(?:PST|PDT|PT)\b\)?/;
const SEPARATORS = /^[\s,]{0,5}/;
const UNKNOWN_DATE = 'the date of the refund is not printed in a way that is known';

/**
 * The refund dates of statements that start with "Refund if no delivery before", earliest first.
 *
 * @param miss gets the reason for each such statement whose date cannot be read: it prints an end all the same
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
      const isWhole =
        found !== undefined && found.at <= FURTHEST && STATEMENT_ENDS.test(behind(rest, found));
      if (isWhole && found.day.ok) return [{ day: found.day.value, text }];
      miss(isWhole && !found.day.ok ? found.day.reason : UNKNOWN_DATE);
      return [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** What follows a date, without its time of day and the shop's own zone. */
function behind(rest: string, { end, timeOfDay }: FoundDay): string {
  const all = rest.slice(end);
  const withoutTime = timeOfDay === null ? all : all.replace(CLOCK, '').replace(SEPARATORS, '');
  return withoutTime.replace(PACIFIC, '');
}
