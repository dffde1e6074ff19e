import { describe, expect, test } from 'vitest';
import { dateWords } from '../../../lib/reading/date-words';
import { findDays, readDay } from '../../../lib/reading/day';
import { day } from './calendar';

const readIn = (language: string, text: string): string => {
  const result = readDay(text, { language, notAfter: day('2026-12-31') });
  return result.ok ? result.value.day : result.reason;
};

describe('a date in another language than the page says', () => {
  test.each([
    ['en-US', 'Bestelldatum: 5. Dez. 2025', '2025-12-05'],
    ['und', 'Fecha del pedido: 5 de diciembre de 2025', '2025-12-05'],
    ['', '5 dic, 2025', '2025-12-05'],
    ['en', '5 DE DICIEMBRE DE 2025', '2025-12-05'],
    ['es-MX', '5 de dezembro de 2025', '2025-12-05'],
    ['fr', '11. října 2025', '2025-10-11'],
    ['ko', '1 grudnia 2024 r.', '2024-12-01'],
    ['en', '5 בדצמבר 2025', '2025-12-05'],
    ['tr', '19 березня 2024 р', '2024-03-19'],
  ])('in %s, %s is %s', (language, text, expected) => {
    expect(readIn(language, text)).toBe(expected);
  });

  test.each([
    // November in Polish and Czech, October in Croatian; July, or June.
    ['en', '14 lis. 2023'],
    ['en', '15 listopada 2025'],
    ['en', '3 lip 2025'],
    ['en', '3. srp 2025'],
    // No year, so nothing that only a date can be.
    ['en', '5. Dez.'],
    ['en', 'Kit 5 set'],
    ['en', 'Model 15 Turbo 2025'],
    // Names, and no months.
    ['en', 'Marc 4, 2026'],
    ['en', 'Mars 4, 2026'],
    ['en', 'Set 5, 2025'],
  ])('in %s, %s is none', (language, text) => {
    expect(readIn(language, text)).toBe('no date in the text');
  });

  test('the told language and English come first', () => {
    // Croatian
    expect(readIn('hr', '15 lis 2025')).toBe('2025-10-15');
    expect(readIn('pl', '15 lis 2025')).toBe('2025-11-15');
    const found = findDays('Sep 4, 2026, 5. Dez. 2026', { language: 'es' });
    expect(found.map(({ text }) => text)).toEqual(['Sep 4, 2026']);
  });

  test('a text that is asked for one language is in no other', () => {
    const at = { language: 'es', onlyThisLanguage: true } as const;
    expect(findDays('5. Dez. 2025', at)).toEqual([]);
    expect(findDays('5 dic. 2025', at)).toHaveLength(1);
  });

  const ELSEWHERE =
    'es de fr pt it pl nl ru tr cs uk he ar ro hu sv id vi hr sk sl sr-Latn sr bg da nb fi et lv lt el ms'.split(
      ' ',
    );
  test.each(ELSEWHERE)('no name of a month in %s is taken for another month', (language) => {
    for (const [name, month] of dateWords(language).months) {
      const read = readIn('en', `5 ${name} 2025`);
      if (month !== 0 && /^\d{4}/.test(read))
        expect([name, Number(read.slice(5, 7))]).toEqual([name, month]);
    }
  });
});

test('a Tuesday of another language than the told one is no day of March', () => {
  const texts = ['mar 13 gennaio', 'mar. 13 janv.', 'Mar. 13 janvier 2026', 'mar 13 ene 2026'];
  for (const language of ['en', 'en-US', 'und', 'de', 'pl', 'tr'])
    for (const text of texts) expect(readIn(language, text), text).not.toMatch(/-03-13$/);
  expect(readIn('en', 'Mar 13, 18:39')).toBe('2026-03-13');
  expect(readIn('en', 'Tue | Mar. 10 18:39')).toBe('2026-03-10');
});
