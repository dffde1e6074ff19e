import type { WeekDay } from '../core/time/week';
import type { FirstDay } from '../core/views/settings';

const DAYS: Readonly<Record<FirstDay, WeekDay>> = { sunday: 0, monday: 1, saturday: 6 };

interface WithWeek extends Intl.Locale {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/**
 * The day that weeks begin with.
 *
 * @param chosen null: as the language has it, and Monday where the browser does not say (ISO 8601)
 */
export function firstDayOf(chosen: FirstDay | null, language: string): WeekDay {
  if (chosen !== null) return DAYS[chosen];
  const locale: WithWeek = new Intl.Locale(language);
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: DAYS.monday };
  const days: readonly WeekDay[] = [0, 1, 2, 3, 4, 5, 6];
  return days[firstDay % 7] ?? DAYS.monday;
}
