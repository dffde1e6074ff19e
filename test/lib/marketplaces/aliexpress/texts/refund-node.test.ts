import { expect, test } from 'vitest';
import { refundNode } from '../../../../../lib/marketplaces/aliexpress/texts/refund-node';
import { day } from '../../../reading/calendar';

const PROMISED = day('2026-08-03');
const endIn = (language: string, last: string) => {
  const texts = ['Bezahlt 15. Juli 2026', '5 € 5. Aug. 2026', last];
  const node = refundNode(texts, { language }, PROMISED, []);
  return node?.ok ? node.value.day : node?.reason;
};

test('the last date of a bar in words that are not known is the refund’s, after the promise', () => {
  expect(endIn('de', 'Geld zurück 4. Sept. 2026')).toBe('2026-09-04');
  expect(endIn('de', 'Geld zurück 2. Aug. 2026')).toContain('out of order');
});

test.each(['4. Sept. 2026 23:59', '04.09.2026, 00:05', 'Fr., 4. Sept. 2026 23:59:59'])(
  'a time of day behind it is no amount: %s',
  (when) => expect(endIn('de', `Geld zurück ${when}`)).toBe('2026-09-04'),
);

test('an amount is one, with a time of day or without', () => {
  expect(endIn('de', '5 € 4. Sept. 2026')).toContain('is an amount’s');
  expect(endIn('de', '5 € 4. Sept. 2026 23:59')).toContain('is an amount’s');
});

test('a page that says English in words of another language is read by its dates', () => {
  expect(endIn('en-US', 'Geld zurück 4. Sept. 2026')).toBe('2026-09-04');
});
