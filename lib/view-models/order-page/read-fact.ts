import { choicesOf, kindOf } from '../../../components/order-page/fact-fields';
import { CURRENCY_FIELD, type FormFields } from '../../../components/order-page/form-fields';
import type { FactName, FactValues } from '../../core/facts/fact';
import type { SeenFacts } from '../../core/facts/sighting';
import { parseCalendarDay } from '../../core/time/calendar-day';
import type { Zone } from '../../core/time/moment';
import { isLink, LONGEST_NAME, LONGEST_TEXT } from '../../protocol/field-schemas';
import { plainText, visibleText } from '../../reading/page-text';
import type { Problem } from '../../wording/problem';
import { readAmountField } from './read-amount';

/** In which language amounts are typed, and in which zones a typed day may have been written. */
export interface Telling {
  readonly language: string;
  readonly zones: readonly Zone[];
}

/** What came of a field: a fact, nothing because nothing was typed, or what is wrong with it. */
export type FactReading =
  | { readonly ok: true; readonly facts: SeenFacts }
  | { readonly ok: false; readonly field: string; readonly problem: Problem };

const MOST_NUMBERS = 100;
const MOST_DAYS = 3_660;

const NOTHING: FactReading = { ok: true, facts: {} };

/**
 * One fact as it stands in the fields. What cannot be taken exactly as it was typed is a problem, never a repair; only
 * blanks around it are dropped.
 */
export function readFact(name: FactName, fields: FormFields, telling: Telling): FactReading {
  const typed = fields[name];
  const wrong = (message: string, limit?: number): FactReading => ({
    ok: false,
    field: name,
    problem: { message, ...(limit !== undefined && { limit }) },
  });
  const said = (value: FactValues[FactName], text = trimmed): FactReading => {
    const facts: SeenFacts = {};
    return { ok: true, facts: { ...facts, [name]: { value, text } } };
  };
  if (typed === null) return wrong('orderPageDayWrong');
  const trimmed = (typed ?? '').trim();
  if (trimmed === '') return NOTHING;
  switch (kindOf(name)) {
    case 'day': {
      const day = parseCalendarDay(trimmed);
      return day ? said({ kind: 'day', day, zones: telling.zones }) : wrong('orderPageDayWrong');
    }
    case 'days': {
      const plain = plainText(visibleText(trimmed));
      const fits = /^\d{1,4}$/.test(plain) && Number(plain) <= MOST_DAYS;
      return fits ? said(Number(plain)) : wrong('orderPageDaysWrong', MOST_DAYS);
    }
    case 'money': {
      const read = readAmountField(trimmed, fields[CURRENCY_FIELD] ?? '', telling.language);
      if ('fact' in read) return said(read.fact.value, read.fact.text);
      const field = read.field === 'currency' ? CURRENCY_FIELD : name;
      return { ok: false, field, problem: read.problem };
    }
    case 'choice':
      return choicesOf(name)?.includes(trimmed) ? said(trimmed) : wrong('orderPageChoiceWrong');
    case 'link':
      if (isLink(trimmed)) return said(trimmed);
      return wrong(/^http:/i.test(trimmed) ? 'orderPageLinkInsecure' : 'orderPageLinkWrong');
    case 'lines':
      return linesOf(trimmed, said, wrong);
    case 'text': {
      const longest = name === 'title' ? LONGEST_TEXT : LONGEST_NAME;
      if (trimmed.length > longest) return wrong('orderPageTooLong', longest);
      return said(name === 'carrier' ? [trimmed] : trimmed);
    }
  }
}

/** Tracking numbers, one a line. */
function linesOf(
  typed: string,
  said: (value: readonly string[]) => FactReading,
  wrong: (message: string, limit: number) => FactReading,
): FactReading {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (typed.length > LONGEST_TEXT) return wrong('orderPageTooLong', LONGEST_TEXT);
  if (lines.some((line) => line.length > LONGEST_NAME))
    return wrong('orderPageTooLong', LONGEST_NAME);
  return lines.length > MOST_NUMBERS ? wrong('orderPageTooMany', MOST_NUMBERS) : said(lines);
}
