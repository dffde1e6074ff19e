import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoney } from '../../../lib/reading/money';

function moneyIn(language: string, text: string): string {
  const result = readMoney(text, { language });
  return result.ok ? `${result.value.amount} ${result.value.currency}` : `unread: ${result.reason}`;
}

describe('amounts as the shop prints them', () => {
  test.each([
    ['en', 'US $25.09', '25.09 USD'],
    ['en', '$25.66', '25.66 null'],
    ['pt_BR', 'R$132,74', '132.74 BRL'],
    ['en', 'R$5.00', '5.00 BRL'],
    ['en', '€48.88', '48.88 EUR'],
    ['de', '7,96€', '7.96 EUR'],
    ['pl', '129,46zł', '129.46 PLN'],
    ['ko', '₩11,110', '11110 KRW'],
    ['ko', '16,261원', '16261 KRW'],
    ['ko', '￦11,110', '11110 KRW'],
    ['ja', '2,480円', '2480 JPY'],
    ['ja', '合計：３，６５０ 円（税込）', '3650 JPY'],
    ['es', 'CLP$12.990', '12990 CLP'],
    ['es', 'COP$12.990,50', '12990.50 COP'],
    ['de', '1.234,56 €', '1234.56 EUR'],
    ['fr', '1\u202f234,56\u00a0€', '1234.56 EUR'],
    ['ru', '1\u00a0234,50 ₽', '1234.50 RUB'],
    ['tr', '₺1.234,50', '1234.50 TRY'],
    ['he', '\u200f12.50 ₪', '12.50 ILS'],
    ['ar', 'SAR 12.50', '12.50 SAR'],
    ['ar', 'د.إ.\u200f 12.50', '12.50 AED'],
    ['ar', '١٬٢٣٤٫٥٠ ر.س.', '1234.50 SAR'],
    ['en', 'C$12.00', '12.00 CAD'],
    ['en', 'A$12', '12 AUD'],
    ['en', 'AU $12.50', '12.50 AUD'],
    ['es', 'MX$1,234.50', '1234.50 MXN'],
    ['vi', '1.234 ₫', '1234 VND'],
    ['id', 'Rp12.345', '12345 IDR'],
    ['en', '₹1,23,456.00', '123456.00 INR'],
    ['de-CH', "1'234.50 CHF", '1234.50 CHF'],
    ['en', '1,234 JPY', '1234 JPY'],
    ['en', 'KWD 12.345', '12.345 KWD'],
    ['fr', '12,345 KWD', '12.345 KWD'],
    ['en', '$25.09 USD', '25.09 USD'],
    ['en', 'Total:US $25.09', '25.09 USD'],
    ['en', 'TotalUS $25.09', '25.09 USD'],
    ['en', 'Total:$93.62Confirm received', '93.62 null'],
    ['de', 'Gesamt: 7,96€', '7.96 EUR'],
    ['en', 'US $25.09 (2 items)', '25.09 USD'],
    ['en', '12,99 kr', '12.99 null'],
  ])('%s: %s', (language, text, expected) => {
    expect(moneyIn(language, text)).toBe(expected);
  });

  test('¥ is the yen in Japanese, the yuan in Chinese or with decimals, else open', () => {
    expect(moneyIn('ja', '￥1,234')).toBe('1234 JPY');
    expect(moneyIn('zh-CN', '¥1,234')).toBe('1234 CNY');
    expect(moneyIn('zh-TW', '¥1,234')).toBe('1234 null');
    expect(moneyIn('en', '¥1,234')).toBe('1234 null');
    expect(moneyIn('en', '¥12.50')).toBe('12.50 CNY');
    expect(moneyIn('ja', '¥12.50')).toBe('12.50 CNY');
    expect(moneyIn('ja', '¥1,234.50')).toBe('1234.50 CNY');
    expect(moneyIn('ja', 'JPY ¥12.50')).not.toContain('CNY');
    expect(moneyIn('en', 'JPY ¥12.50')).not.toContain('CNY');
  });

  test('three digits behind one sign are a group where no price has three decimals', () => {
    expect(moneyIn('en', '1.234 €')).toBe('1234 EUR');
    expect(moneyIn('de', '1.234 €')).toBe('1234 EUR');
    expect(moneyIn('es', '$12.990')).toBe('12990 null');
    expect(moneyIn('en', '0.123 €')).toMatch(/^unread: /);
  });

  test('the text is the amount with its sign, as printed', () => {
    const result = readMoney('Total:US $25.09 incl. tax', { language: 'en' });
    expect(result.ok && result.value.text).toBe('US $25.09');
    const arabic = readMoney('المجموع: ٢٥٫٠٩ SAR', { language: 'ar' });
    expect(arabic.ok && arabic.value).toEqual({
      amount: '25.09',
      currency: 'SAR',
      text: '٢٥٫٠٩ SAR',
    });
  });
});

describe('what is no amount', () => {
  test.each([
    '25.09',
    'Total',
    '$5 $7',
    'US $5.00 - US $7.00',
    '-US $5.00',
    'US $-5.00',
    '€5 USD',
    '1.2.3 €',
    '1,2345 €',
    '₩11.11',
    'US $12345678901234567890',
    '',
  ])('%s', (text) => {
    expect(moneyIn('en', text)).toMatch(/^unread: /);
  });
});

test('what the platform prints is read back, in every language and currency', () => {
  const languages = fc.constantFrom(
    'en',
    'pt-BR',
    'es',
    'fr',
    'de',
    'it',
    'nl',
    'pl',
    'ru',
    'uk',
    'tr',
    'cs',
    'ko',
    'ja',
    'vi',
    'id',
    'ar-EG',
    'he',
  );
  const currencies = fc.constantFrom(
    'USD',
    'EUR',
    'GBP',
    'BRL',
    'PLN',
    'KRW',
    'JPY',
    'CLP',
    'ILS',
    'SAR',
    'UAH',
    'KWD',
  );
  fc.assert(
    fc.property(
      languages,
      currencies,
      fc.integer({ min: 1, max: 99_999_999 }),
      (language, currency, cents) => {
        const format = new Intl.NumberFormat(language, { style: 'currency', currency });
        const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
        const value = cents / 10 ** digits;
        const result = readMoney(format.format(value), { language });
        expect(result.ok && result.value.amount).toBe(value.toFixed(digits));
        if (result.ok && result.value.currency !== null)
          expect(result.value.currency).toBe(currency);
      },
    ),
    { numRuns: 1000 },
  );
});

test('nothing is thrown, whatever the text', () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom('$', '€', 'US', ' ', '.', ',', '¥', '-', 'zł', '1', '234'),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(parts, (pieces) => {
      const result = readMoney(pieces.join(''), { language: 'en' });
      if (result.ok) expect(result.value.amount).toMatch(/^\d{1,15}(\.\d{1,3})?$/);
    }),
    { numRuns: 2000 },
  );
});
