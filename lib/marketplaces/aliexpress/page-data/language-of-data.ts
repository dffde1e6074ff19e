import { findDays } from '../../../reading/day';
import { knownLanguage } from '../../../reading/language';
import { isRecord } from '../../data-fields';
import { textOf } from './either-form';

/** `_lang=pt_BR` in a link, `"_lang":"pt_BR"` in a field, however often its quotes are escaped. */
const TOLD = /[?&"\\]_lang(?:=|%3D|\\*"\s*:\s*\\*")([a-z]{2,3}(?:[_-][A-Za-z]{2,4})?)(?![A-Za-z])/;

/** Fields that print one past day each (FACTS.md §6.2–§6.4). */
const DATED = ['orderDateText', 'orderCreatTime', 'payTime', 'orderShipTime', 'orderEndTime'];
const [TEXT_LIMIT, VALUE_LIMIT] = [30, 20_000];

/**
 * The languages in which the shop sells, those at the end in which words prove something: a language that is only told
 * by its dates must not be taken for one of these where another one reads the same days.
 */
const LANGUAGES = 'es fr it de nl pl ru uk tr cs hu ro ar he th vi id ja zh ko pt'.split(' ');

/**
 * The language that a response is in, for one that was saved apart from its page: as the response says itself, else the
 * one in which all of its dates can be read, if English cannot and all languages that can read the same days.
 *
 * @returns `und` where neither tells
 */
export function languageOfData(text: string, data: unknown): string {
  const told = knownLanguage(TOLD.exec(text)?.[1] ?? '');
  if (told !== null) return told;
  const texts = datesIn(data);
  // Digits alone are day first in most languages and month first in English.
  const areWorded = texts.length > 0 && texts.every((text) => /\p{L}/u.test(text));
  if (!areWorded || daysOf(texts, 'en') !== null) return 'und';
  const readings = LANGUAGES.flatMap((language) => {
    const days = daysOf(texts, language);
    return days === null ? [] : [{ language, days }];
  });
  const agree = new Set(readings.map(({ days }) => days)).size === 1;
  return (agree && readings[0]?.language) || 'und';
}

/** The days of all texts, in one line; null where one of them cannot be read. */
function daysOf(texts: readonly string[], language: string): string | null {
  const days = texts.map((text) => {
    const [only, ...others] = findDays(text, { language, onlyThisLanguage: true });
    return only?.day.ok && others.length === 0 ? only.day.value : null;
  });
  return days.includes(null) ? null : days.join(' ');
}

/** The texts of a response that print one day each, its year included. */
function datesIn(data: unknown): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [data];
  for (let looked = 0; waiting.length > 0 && looked < VALUE_LIMIT; looked++) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value.slice(0, VALUE_LIMIT));
    if (!isRecord(value)) continue;
    for (const name of DATED) {
      const text = Object.hasOwn(value, name) ? textOf(value[name]) : undefined;
      if (text !== undefined && found.length < TEXT_LIMIT) found.push(text);
    }
    waiting.push(...Object.values(value).slice(0, VALUE_LIMIT));
  }
  return found;
}
