import * as v from 'valibot';
import {
  BACKUP_EVERY,
  DEFAULT_SETTINGS,
  FIRST_DAYS,
  KEEP_SETTLED,
  type Settings,
  THEMES,
  WEEKENDS,
} from '../core/views/settings';
import type { EveryField } from './every-field';

const D = DEFAULT_SETTINGS;

const timeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const threshold = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60));
const thresholds = v.pipe(
  v.array(threshold),
  v.minLength(1),
  v.maxLength(10),
  v.transform((days) => [...new Set(days)].sort((a, b) => b - a)),
);
const quietHours = v.object({
  on: v.fallback(v.boolean(), D.quietHours.on),
  from: v.fallback(timeOfDay, D.quietHours.from),
  to: v.fallback(timeOfDay, D.quietHours.to),
} satisfies EveryField<Settings['quietHours']>);

const country = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)));

// Whether there are texts in it says whoever loads them: a device with another version may know other languages.
const language = v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)));
// The payment routes know the ways to pay by name; one that they do not know opens none.
const paidWith = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(40)));
const keepSettled = v.nullable(v.picklist(KEEP_SETTLED));

/** Every field stands for itself: one that is missing or wrong becomes its default and leaves the others alone. */
export const settingsSchema = v.object({
  thresholds: v.fallback(thresholds, () => [...D.thresholds]),
  notifications: v.fallback(v.boolean(), D.notifications),
  weekend: v.fallback(v.nullable(v.picklist(WEEKENDS)), D.weekend),
  grouped: v.fallback(v.boolean(), D.grouped),
  quietHours: v.fallback(quietHours, D.quietHours),
  strict: v.fallback(v.boolean(), D.strict),
  pill: v.fallback(v.boolean(), D.pill),
  country: v.fallback(country, D.country),
  keepSettled: v.fallback(keepSettled, D.keepSettled),
  language: v.fallback(language, D.language),
  paidWith: v.fallback(paidWith, D.paidWith),
  theme: v.fallback(v.picklist(THEMES), D.theme),
  firstDay: v.fallback(v.nullable(v.picklist(FIRST_DAYS)), D.firstDay),
  backupEvery: v.fallback(v.nullable(v.picklist(BACKUP_EVERY)), D.backupEvery),
} satisfies EveryField<Settings>);

/** Settings out of whatever was stored. */
export function settingsFrom(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}
