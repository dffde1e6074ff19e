import { describe, expect, test } from 'vitest';
import { listed, sideBySide, wordsOf } from '../../../lib/wording/words-of';

const texts: { readonly [name: string]: string } = {
  hello: 'Hello $1, $2',
  days_one: '$1 день',
  days_few: '$1 дня',
  days_many: '$1 дней',
  days_other: '$1 дня',
  since: 'Seit $1. $2...',
  onlyOther_other: '$1 of $2',
  itBy: 'entro il $1, dal $2 al $1; non prima del $2',
  itDays: '$1 dal $2',
  moment: '$1، $2',
  next: 'التالي: $1',
  latinFirst_other: 'AliExpress: $1 طلبات',
  esBy: 'hoy hasta las $1, el $2',
};
const words = (language: string) => wordsOf(language, (name) => texts[name]);

describe('words of texts', () => {
  test('fill places in the order of their numbers, numbers in the digits of the language', () => {
    expect(words('en').say('hello', 'Ann', 1234)).toBe('Hello Ann, 1,234');
    expect(words('de').say('hello', 'Ann', 1234)).toBe('Hello Ann, 1.234');
  });

  test('take nothing that is put in for a place of their own', () => {
    expect(words('en').say('hello', '$2', '$1')).toBe('Hello $2, $1');
  });

  test.each([
    [1, '1 день'],
    [3, '3 дня'],
    [5, '5 дней'],
    [21, '21 день'],
  ])('count as the language counts: %i', (count, text) => {
    expect(words('ru').count('days', count)).toBe(text);
  });

  test('fall back to the form that every counted text has', () => {
    expect(words('ru').count('onlyOther', 3, 'all')).toBe('3 of all');
  });

  test('end with one full stop, the short form’s or their own', () => {
    expect(words('de').say('since', '14. Nov.', 'bald')).toBe('Seit 14. Nov. bald...');
    expect(words('de').say('since', '2026', 'usw.')).toBe('Seit 2026. usw....');
    expect(words('he').say('since', 'Nov.', '')).toBe('Seit \u2068Nov.\u2069 ...');
    expect(words('de').say('since', 5, '')).toBe('Seit 5. ...');
  });

  test('that are missing show their name', () => {
    expect(words('en').say('nowhere')).toBe('«nowhere»');
    expect(words('en').count('nowhere', 2)).toBe('«nowhere»');
  });

  test('let no sign of direction out of what is put in', () => {
    expect(words('en').say('hello', 'Mug\u2069\u202e', 'Oct 1')).toBe('Hello Mug, Oct 1');
    expect(words('en').say('hello', '\u2068Mug', '1')).toBe('Hello \u2068Mug\u2069, 1');
    expect(words('he').say('hello', '\u2068Mug\u2069 \u2067b\u2069', '')).toBe(
      'Hello \u2068\u200f\u2068Mug\u2069 b\u2069, ',
    );
    // What a sentence of ours isolated already stays as it is.
    expect(words('he').say('hello', '\u2068Mug\u2069', '')).toBe('Hello \u2068Mug\u2069, ');
  });

  test('have their own direction within another sentence, also where only places stand in them', () => {
    const { say, count } = words('ar');
    const moment = say('moment', 'اليوم', '9:00 ص');
    expect(say('next', moment)).toBe(
      'التالي: \u2068\u200f\u2068اليوم\u2069، \u20689:00 ص\u2069\u2069',
    );
    expect(say('next', count('latinFirst', 3))).toContain('\u2068\u200fAliExpress');
    expect(words('en').say('next', words('en').say('moment', 'اليوم', '9:00'))).not.toContain(
      '\u200f',
    );
  });

  test('set off what is written in the other direction, and nothing else', () => {
    expect(words('en').say('hello', 'מנורה', 'Ann')).toBe('Hello \u2068מנורה\u2069, Ann');
    expect(words('he').say('hello', 'Lamp 20 W', '')).toBe('Hello \u2068Lamp 20 W\u2069, ');
  });
});

describe('articles agree with what is put in behind them', () => {
  test('in Italian before eight and eleven, and before a weekday', () => {
    const say = (...parts: string[]) => words('it').say('itBy', ...parts);
    expect(say('8 nov', '11 dic 2026')).toBe(
      'entro l’8 nov, dall’11 dic 2026 all’8 nov; non prima dell’11 dic 2026',
    );
    expect(say('1 dic', '18 dic')).toBe(
      'entro il 1 dic, dal 18 dic al 1 dic; non prima del 18 dic',
    );
    expect(say('81 giorni', '110')).toBe(
      'entro il 81 giorni, dal 110 al 81 giorni; non prima del 110',
    );
    expect(say('ven 8 dic', 'dom 11 dic')).toBe(
      'entro ven 8 dic, da dom 11 dic a ven 8 dic; non prima di dom 11 dic',
    );
    expect(words('it').say('itDays', 'il $2', 8)).toBe('il $2 dall’8');
  });

  test('in Spanish before one o’clock; in other languages nothing changes', () => {
    expect(words('es').say('esBy', '1:30', '8 nov')).toBe('hoy hasta la 1:30, el 8 nov');
    expect(words('es-MX').say('esBy', '11:30', 'lun, 1 dic')).toBe(
      'hoy hasta las 11:30, el lun, 1 dic',
    );
    expect(words('de').say('itBy', '8 nov', '11 dic')).toContain('entro il 8 nov, dal 11 dic');
  });
});

test('what says nothing is left out, and no dot stands for it', () => {
  expect(sideBySide(['Lamp', null, '', undefined, '$5.00'], { language: 'en' })).toBe(
    'Lamp · $5.00',
  );
  expect(sideBySide([], { language: 'he' })).toBe('');
});

test('a part that is written in the other direction changes places with none', () => {
  expect(sideBySide(['מנורה', 'US $5.00'], { language: 'en' })).toBe(
    `\u2068מנורה\u2069 · US $5.00`,
  );
  expect(sideBySide(['USB cable', 'US $5.00'], { language: 'he' })).toBe(
    `\u2068USB cable\u2069 · \u2068US $5.00\u2069`,
  );
});

test.each([
  ['en', ['DHL'], 'DHL'],
  ['en', ['DHL', 'EMS'], 'DHL and EMS'],
  ['de', ['DHL', 'EMS', 'UPS'], 'DHL, EMS und UPS'],
  ['en', ['דואר', 'EMS'], '\u2068דואר\u2069 and EMS'],
  ['he', ['DHL', 'EMS'], '\u2068DHL\u2069 ו-\u2068EMS\u2069'],
  ['he', ['DHL', 'דואר'], '\u2068DHL\u2069 ודואר'],
  ['ja', ['DHL', 'EMS', 'UPS'], 'DHL、EMS、UPS'],
])('in %s, names of pages are a list of the language', (language, names, list) => {
  expect(listed(names, { language })).toBe(list);
});
