import { expect, test } from 'vitest';
import { CLAIM_SITUATIONS } from '../../../../lib/claims/situation';
import { orderKey } from '../../../../lib/core/facts/order';
import { claimAddress, toldSituation } from '../../../../lib/core/views/claim-address';

const key = orderKey('aliexpress', '8200000000000001');
const hint = (code: 'not-shipped' | 'no-news' | 'delivered-not-received') =>
  ({ code, since: '2026-11-01', outdated: false, opensAfter: null }) as never;

test.each([
  [{ status: 'refunding' }, 'refund-not-arrived'],
  [{ status: 'refunded' }, 'refund-not-arrived'],
  [{ status: 'awaiting-shipment', hint: hint('not-shipped') }, 'not-shipped'],
  [{ status: 'awaiting-delivery', hint: hint('no-news') }, 'never-arrived'],
  // It may be here and broken, or not be here: the user alone knows.
  [{ status: 'delivered', hint: hint('delivered-not-received') }, null],
  [{ status: 'awaiting-delivery', hint: null }, null],
  [{ status: 'completed' }, null],
] as const)('%j: %s', (view, told) => {
  expect(toldSituation(view)).toBe(told);
  if (told !== null) expect(CLAIM_SITUATIONS).toContain(told);
  expect(claimAddress({ key, ...view })).toBe(
    `/dashboard.html#/orders/${key}/claim${told === null ? '' : `/told-${told}`}`,
  );
});
