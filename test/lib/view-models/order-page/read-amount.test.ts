import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCY_FIELD } from '../../../../components/order-page/form-fields';
import { typedAmount } from '../../../../lib/wording/money';
import { read } from '../read-form';

describe('amounts as people type them', () => {
  const amount = (total: string, code: string, language: string) =>
    read({ total, [CURRENCY_FIELD]: code }, language).order?.facts.total?.value.amount;

  test.each([
    ['31,90', 'EUR', 'de', '31.90'],
    ['31.90', 'EUR', 'de', '31.90'],
    ['1.234', 'EUR', 'de', '1234'],
    ['1,234', 'USD', 'en', '1234'],
    ['1 234,5', 'RUB', 'ru', '1234.5'],
    ['1’234.50', 'CHF', 'de-CH', '1234.50'],
    ['1,23,456.70', 'INR', 'en-IN', '123456.70'],
    ['٣١٫٩٠', 'SAR', 'ar', '31.90'],
    ['1.234', 'KWD', 'en', '1.234'],
    ['11110', 'KRW', 'ko', '11110'],
  ])('%s %s in %s', (typed, code, language, expected) => {
    expect(amount(typed, code, language)).toBe(expected);
  });

  test('what is put into a field in a language is read there as the same', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'pl', 'ru', 'ar', 'he', 'ja', 'cs', 'tr'])
      for (const [value, code] of [
        ['12.345', 'KWD'],
        ['1234.567', 'TND'],
        ['31.90', 'EUR'],
        ['11110', 'KRW'],
        ['0.99', 'USD'],
      ] as const)
        expect(amount(typedAmount(value, { language }), code, language), language).toBe(value);
  });

  test('what the language itself writes is read as that amount', () => {
    const languages = [
      'en',
      'de',
      'fr',
      'pl',
      'pt-BR',
      'de-CH',
      'en-IN',
      'ar',
      'fa',
      'he',
      'ja',
      'ru',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 1, max: 99_999_999 }),
        (language, cents) => {
          const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(
            cents / 100,
          );
          expect(Number(amount(written, 'EUR', language))).toBeCloseTo(cents / 100, 6);
        },
      ),
    );
  });
});
