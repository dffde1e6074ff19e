/** A date as a text prints it, before its year is resolved. */
export interface RawDay {
  /** Positions in the visible text; `end` is exclusive. */
  readonly at: number;
  readonly end: number;
  /** Null where the text prints no year. */
  readonly year: number | null;
  /** 1–12 */
  readonly month: number;
  /** 1–31; whether the month has that day is not checked yet. */
  readonly day: number;
  /** 0 for Sunday … 6 for Saturday, where the text names it right before the date. */
  readonly weekday: number | null;
  /** A date stands here, and this is why it cannot be read. */
  readonly problem: string | null;
}

/** Thai pages count years from the Buddha's death. */
const BUDDHIST_ERA = 543;

/**
 * The year that four printed digits mean, or null when no order of an online shop can be from then.
 * A Buddhist year counts only on a Thai page.
 */
export function printedYear(digits: string, language: string): number | null {
  if (digits.length !== 4) return null;
  const year = Number(digits);
  if (year >= 2000 && year < 2100) return year;
  const common = year - BUDDHIST_ERA;
  return /^th\b/i.test(language) && common >= 2000 && common < 2100 ? common : null;
}
