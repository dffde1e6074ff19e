import { expect, test } from 'vitest';
import { isEnglish } from '../../../../../lib/marketplaces/aliexpress/texts/english';

test.each([
  ['en-US', ['Paid on: Jul 15, 2026', 'Packed on: 16 Jul 2026'], true],
  ['en', ['Paid on: 2026-07-15'], true],
  ['en-US', ['Bezahlt am: 5. Dez. 2025'], false],
  ['en-US', ['결제일: 2025년 12월 5일'], false],
  ['en', ['支払日： 2025/12/05'], false],
  ['en', ['Оплачено: Jul 15, 2026'], false],
  // Short months that are written alike, and days in digits, tell no language.
  ['en-US', ['Pedido realizado el: 5 nov 2026', 'Pagado el: 5 nov 2026'], false],
  ['en-US', ['Bestellt: 2026-11-05', 'Bezahlt: 2026-11-05'], false],
  ['en-US', ['Packed: 2026-11-05', 'Paid on: 2026-11-05'], true],
  ['en-US', ['Nov 5, 2026'], true],
  ['de', ['Paid on: Jul 15, 2026'], false],
  ['en', [], false],
])('a page that says %s and prints %j', (language, dated, expected) => {
  expect(isEnglish(language, dated)).toBe(expected);
});
