import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../lib/wording/words-of';

const texts: { readonly [name: string]: string } = {
  hello: 'Hello $1, $2',
  days_one: '$1 день',
  days_few: '$1 дня',
  days_many: '$1 дней',
  days_other: '$1 дня',
  since: 'Seit $1. $2...',
  onlyOther_other: '$1 of $2',
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
      'Hello \u2068\u2068Mug\u2069 b\u2069, ',
    );
    // What a sentence of ours isolated already stays as it is.
    expect(words('he').say('hello', '\u2068Mug\u2069', '')).toBe('Hello \u2068Mug\u2069, ');
  });

  test('set off what is written in the other direction, and nothing else', () => {
    expect(words('en').say('hello', 'מנורה', 'Ann')).toBe('Hello \u2068מנורה\u2069, Ann');
    expect(words('he').say('hello', 'Lamp 20 W', '')).toBe('Hello \u2068Lamp 20 W\u2069, ');
  });
});
