import { expect, test } from 'vitest';
import { knownLanguage } from '../../../lib/reading/language';

test.each([
  ['pt_BR', 'pt-BR'],
  ['en', 'en'],
  ['iw_IL', 'he-IL'],
  ['in_ID', 'id-ID'],
  ['zh_TW', 'zh-TW'],
])('%s is %s', (tag, expected) => {
  expect(knownLanguage(tag)).toBe(expected);
});

// Intl would take the machine's own language for these.
test.each(['und', 'xx', 'zxx', 'C', '', 'not a language', 'x'.repeat(5000)])(
  '%j is unknown',
  (tag) => {
    expect(knownLanguage(tag)).toBeNull();
  },
);

test('what every browser has is what the platform says of it', () => {
  for (const tag of [
    'ar',
    'de',
    'en',
    'es',
    'fr',
    'he',
    'id',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt',
    'ru',
    'th',
    'tr',
    'uk',
    'vi',
  ])
    for (const given of [tag, `${tag}-US`, `${tag}_us`])
      expect(knownLanguage(given)).toBe(
        Intl.DateTimeFormat.supportedLocalesOf(
          Intl.getCanonicalLocales(given.replace('_', '-')),
        )[0],
      );
});
