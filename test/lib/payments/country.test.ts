import { expect, test } from 'vitest';
import { countryOf, EU_COUNTRIES } from '../../../lib/payments/country';

test.each([
  ['DE', 'DE'],
  ['de', 'DE'],
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['  germany ', 'DE'],
  ['España', 'ES'],
  ['Espana', 'ES'],
  ['Πολωνία', 'PL'],
  ['Polska', 'PL'],
  ['Франция', 'FR'],
  ['ドイツ', 'DE'],
  ['Czech Republic', 'CZ'],
  ['The Netherlands', 'NL'],
  ['Holland', 'NL'],
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['Great Britain', 'GB'],
  ['England', 'GB'],
  ['Scotland', 'GB'],
  ['Wales', 'GB'],
  ['Northern Ireland', 'GB'],
  ['Ireland', 'IE'],
  ['US', 'US'],
  ['United States', 'US'],
  ['Vereinigte Staaten', 'US'],
  ['United States of America', 'US'],
  ['USA', 'US'],
  ['U.S.', 'US'],
  ['U.S.A.', 'US'],
])('%s is %s', (text, code) => expect(countryOf(text)).toBe(code));

test.each([
  'Brazil',
  'United States Minor Outlying Islands',
  'United Arab Emirates',
  'Switzerland',
  'Norway',
  'Germany Street 4',
  'constructor',
  `${' '.repeat(100)}Germany`,
  '',
])('%j makes no difference here', (text) => expect(countryOf(text)).toBeNull());

test('the Union has 27 members, each once', () => {
  expect(new Set(EU_COUNTRIES).size).toBe(27);
  for (const code of EU_COUNTRIES) expect(countryOf(code)).toBe(code);
});
