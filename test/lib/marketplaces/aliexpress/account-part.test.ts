import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountPart } from '../../../../lib/marketplaces/aliexpress/account-part';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

test('ids of 15 and of 16 digits of one buyer share their last four', () => {
  expect(accountPart('8210000000011559')).toBe('1559');
  expect(accountPart('100000000001559')).toBe('1559');
});

test('of ids of other forms nobody can tell', () => {
  for (const id of [
    '62000000002923',
    '82100000000115590',
    'PO-211-10700000000000001',
    '1559',
    '',
    'x100000000001559',
  ])
    expect(accountPart(id), id).toBeNull();
});

test('what comes before the last four digits changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(11, 12),
      fc.context(),
      digits(4),
      fc.gen(),
      (length, _log, buyer, gen) => {
        expect(accountPart(gen(digits, length) + buyer)).toBe(buyer);
      },
    ),
  );
});
