/** The longest warning; the stored settings allow no longer one. */
export const MOST_DAYS = 60;
/** More warnings than this for one order would only be noise. */
export const MOST_WARNINGS = 10;
const LONGEST = 200;

export type ThresholdsReading =
  | { readonly ok: true; readonly days: readonly number[] }
  /** The message that says what is wrong. */
  | { readonly ok: false; readonly problem: ThresholdsProblem };
type ThresholdsProblem =
  | 'settingsDaysEmpty'
  | 'settingsDaysNotWhole'
  | 'settingsDaysTooFar'
  | 'settingsDaysTooMany';

/**
 * Reads "7, 3, 1, 0": whole days before the last day, in any order, separated by commas, semicolons or spaces, in
 * European, Arabic or Persian digits. Doubles are dropped; the longest comes first. Nothing is guessed: one part that
 * is no whole number from 0 to 60 makes the whole unread, with the reason.
 */
export function readThresholds(typed: string): ThresholdsReading {
  // What is left of a number that is cut through is another number.
  if (typed.length > LONGEST) return { ok: false, problem: 'settingsDaysTooMany' };
  const parts = europeanDigits(typed)
    .split(/[\s,;،؛、]+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return { ok: false, problem: 'settingsDaysEmpty' };
  if (parts.some((part) => !/^\d{1,6}$/.test(part))) {
    return { ok: false, problem: 'settingsDaysNotWhole' };
  }
  const days = [...new Set(parts.map(Number))].sort((a, b) => b - a);
  if (days.some((day) => day > MOST_DAYS)) return { ok: false, problem: 'settingsDaysTooFar' };
  if (days.length > MOST_WARNINGS) return { ok: false, problem: 'settingsDaysTooMany' };
  return { ok: true, days };
}

function europeanDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
