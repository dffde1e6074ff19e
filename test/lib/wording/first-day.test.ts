import { afterEach, expect, test, vi } from 'vitest';
import { firstDayOf } from '../../../lib/wording/first-day';

afterEach(() => vi.unstubAllGlobals());

test('the user says with which day weeks begin', () => {
  expect(firstDayOf('sunday', 'de')).toBe(0);
  expect(firstDayOf('monday', 'en')).toBe(1);
  expect(firstDayOf('saturday', 'en')).toBe(6);
});

test.each([
  ['de', 1],
  ['en', 0],
  ['en-GB', 1],
  ['ar-EG', 6],
])('in %s they begin with %i by themselves', (language, day) => {
  expect(firstDayOf(null, language)).toBe(day);
});

test('a browser that does not say has weeks from Monday on', () => {
  vi.stubGlobal('Intl', { ...Intl, Locale: class {} });
  expect(firstDayOf(null, 'en')).toBe(1);
});
