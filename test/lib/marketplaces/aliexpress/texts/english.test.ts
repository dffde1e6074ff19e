import { expect, test } from 'vitest';
import { isEnglish } from '../../../../../lib/marketplaces/aliexpress/texts/english';

test.each([
  ['en-US', ['Paid on: Jul 15, 2026', 'Packed on: 16 Jul 2026'], true],
  ['en', ['Paid on: 2026-07-15'], true],
  ['en-US', ['Bezahlt am: 5. Dez. 2025'], false],
  ['en-US', ['결제일: 2025년 12월 5일'], false],
  ['en', ['支払日： 2025/12/05'], false],
  ['en', ['Оплачено: Jul 15, 2026'], false],
  ['de', ['Paid on: Jul 15, 2026'], false],
  ['en', [], false],
])('a page that says %s and prints %j', (language, dated, expected) => {
  expect(isEnglish(language, dated)).toBe(expected);
});
