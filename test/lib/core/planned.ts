import { type Planned, planOf, stepsOf } from '../../../lib/core/reminders/plan';
import type { Settings } from '../../../lib/core/views/settings';

/** The plan of these orders, their steps worked out at once. */
export const planned = (
  entries: readonly Planned[],
  settings: Settings,
  now: number,
  zone: string,
) => planOf(stepsOf(entries, settings, now, zone), settings, now, zone);
