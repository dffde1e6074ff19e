import type { Source, SourceText } from '../core/rules/source';
import { type CalendarDay, fixedDay } from '../core/time/calendar-day';

/** Where a sentence of the claim desk comes from, and when that was read. */
export interface ClaimSource extends Source {
  /** Where it can be looked up; null for a document that has no address. */
  readonly address: string | null;
  readonly readOn: CalendarDay;
}

/** A document, or what has no other name in English. */
export const read = (
  title: string,
  address: string | null,
  date: string | null = null,
  readOn = '2026-11-29',
): ClaimSource => ({ title, date, address, readOn: fixedDay(readOn) });

/** One that has no name of its own: what it is stands in the user's language. */
export const described = (text: SourceText, ...known: Parameters<typeof read>): ClaimSource => ({
  ...read(...known),
  text,
});

/** One of the four documents that the rules began with. */
export const sourceDocument = (title: string, date: string | null = null) =>
  read(title, null, date, '2026-11-22');
