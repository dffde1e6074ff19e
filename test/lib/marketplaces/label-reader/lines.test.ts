import { expect, test } from 'vitest';
import { isLabelled, seenLine } from '../../../../lib/marketplaces/label-reader/lines';

test.each([
  ['  Order\u00a0ID:\n PO-1 ', 'Order ID: PO-1'],
  ['Ｏｒｄｅｒ　Number：１２３', 'Order Number:123'],
  ['\u200eOrder\u00ad ID\ufeff', 'Order ID'],
  ['٠١٩ ۰۱۹ ०१९ ০১৯ ๐๑๙', '019 019 019 019 019'],
  ['\u200b \u2060', ''],
  // A sign of a footnote is no digit of an id.
  ['Order ID: 1234567² ½', 'Order ID: 1234567² ½'],
])('%j is seen as %j', (text, line) => expect(seenLine(text)).toBe(line));

test('a label stands at the start of a line, and is no part of a longer word', () => {
  const labels = ['order total', 'total'];
  const at = (line: string) => isLabelled(line, labels);
  expect(['Total', 'TOTAL: $3', 'Order total $3'].map(at)).toEqual([true, true, true]);
  expect(['Totals', 'Order totals', 'Sub total', 'Total#'].map(at)).toEqual(Array(4).fill(false));
});
