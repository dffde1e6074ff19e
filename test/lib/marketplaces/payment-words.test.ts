import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutNumbers } from '../../../lib/marketplaces/payment-words';

test.each([
  ['Visa ****1234', 'Visa'],
  ['Mastercard •••• 1234', 'Mastercard'],
  ['VISA 4111 1111 1111 1111 (credit card)', 'VISA (credit card)'],
  ['3-D Secure card', '3-D Secure card'],
  ['PayPal', 'PayPal'],
  ['**** 1234', ''],
])('%s is kept as “%s”', (words, kept) => expect(withoutNumbers(words)).toBe(kept));

test('no two digits in a row are ever kept', () => {
  const words = fc.string({ unit: fc.constantFrom(...'0 19*•x ') });
  fc.assert(
    fc.property(words, (said) => {
      expect(withoutNumbers(said)).not.toMatch(/\d{2}/);
    }),
  );
});
