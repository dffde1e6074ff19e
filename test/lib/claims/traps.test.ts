import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRAP_PLACES, type Trap } from '../../../lib/claims/shops/trap';
import { trapsOf } from '../../../lib/claims/traps/traps-of';
import type { Order } from '../../../lib/core/facts/order';
import type { OrderView } from '../../../lib/core/views/order-view';
import { viewOrder } from '../../../lib/core/views/view';
import { shops } from '../../../lib/marketplaces/registry';
import { quietLines, trapText } from '../../../lib/wording/claims/claim-trap-words';
import { localeWords } from '../../tools/locale-words';
import { orderWith } from './an-order';
import { someOrder } from './some-order';

const NOW = '2026-10-20T00:00:00Z';
const at = { now: NOW, zone: 'UTC' };
const here = { words: localeWords(), now: Date.parse(NOW), zone: 'UTC' };
const SENT = { placed: '2026-09-01', paid: '2026-09-01', shipped: '2026-09-03' };

function viewIn(order: Order): OrderView {
  const policy = shops.find(({ id }) => id === order.marketplace)?.policy;
  if (!policy) throw new Error('no shop');
  return viewOrder(order, policy, { now: Date.parse(NOW), zone: 'UTC', strict: true });
}
const trapsIn = (order: Order): readonly Trap[] => trapsOf(viewIn(order));
const traps = (facts: object, shop: Parameters<typeof orderWith>[0] = 'aliexpress') =>
  trapsIn(orderWith(shop, { ...SENT, ...facts }, at));

describe('beside “Confirm received”', () => {
  test('what has not come is not confirmed lightly', () => {
    expect(traps({ status: 'awaiting-delivery' })).toMatchObject([
      { code: 'confirm-not-here', place: 'confirm', days: 15, notBefore: null },
    ]);
  });
  test('what came has its last days, and time until the printed end', () => {
    const facts = { status: 'awaiting-delivery', statedEnd: '2026-12-11' };
    const [trap] = traps(facts);
    expect(trap && trapText(trap, here)).toBe(
      'Confirming says that it has come, and starts the last 15 days. You need not confirm before Thu, Dec 10.',
    );
  });
  test('on the last day, which is then the last to claim, nothing says that there is time', () => {
    const [trap] = traps({ status: 'awaiting-delivery', statedEnd: '2026-12-11' });
    const onDay = (now: string) => trap && trapText(trap, { ...here, now: Date.parse(now) });
    expect(onDay('2026-12-09T23:59:59Z')).toContain('before Thu, Dec 10');
    expect(onDay('2026-12-10T00:00:00Z')).toBe(
      'Confirming says that it has come, and starts the last 15 days.',
    );
  });
  test('the printed end is named where nothing ends sooner, and it can be relied on', () => {
    const facts = { ...SENT, status: 'awaiting-delivery', statedEnd: '2026-12-11' };
    const view = viewIn(orderWith('aliexpress', facts, at));
    const named = (claimBy: OrderView['claimBy']) => trapsOf({ ...view, claimBy })[0]?.notBefore;
    const end = Date.parse('2026-12-11T00:00:00Z');
    expect(named(view.claimBy)).toBe(end);
    // As where it came, and the days after a delivery run out before.
    const sooner = view.claimBy && { ...view.claimBy, safe: end - 1 };
    expect(named(sooner)).toBeNull();
    expect(named(view.claimBy && { ...view.claimBy, atMost: true })).toBeNull();
    expect(named(null)).toBeNull();
  });
  test('the page may grant fewer days than fifteen', () => {
    expect(
      traps({ status: 'delivered', delivered: '2026-10-10', statedReturnDays: 7 }),
    ).toMatchObject([{ code: 'confirm-starts-days', days: 7 }]);
    expect(
      traps({ status: 'delivered', delivered: '2026-10-10', statedReturnDays: 90 })[0]?.days,
    ).toBe(15);
  });
  test.each(['completed', 'cancelled', 'refunded', 'awaiting-payment', 'expired'])(
    'an order that is %s has nothing to confirm',
    (status) => {
      expect(traps({ status }).filter(({ place }) => place === 'confirm')).toEqual([]);
    },
  );
});

test('while a dispute runs, accepting and cancelling end it', () => {
  expect(traps({ status: 'disputing' }).map(({ place }) => place)).toEqual([
    'accept',
    'cancel-dispute',
  ]);
  expect(
    traps({ status: 'disputing', situation: 'not-as-described' }).map(({ code }) => code),
  ).toContain('personal-reasons');
});

test('of other shops nothing is told', () => {
  for (const shop of ['temu', 'wish', 'dhgate', 'other'] as const)
    expect(traps({ status: 'awaiting-delivery' }, shop)).toEqual([]);
});

test('the same facts have the same key, another date has another', () => {
  const keyOf = (facts: object) => traps({ status: 'awaiting-delivery', ...facts })[0]?.key;
  expect(keyOf({ statedEnd: '2026-12-11' })).toBe(keyOf({ statedEnd: '2026-12-11' }));
  expect(keyOf({ statedEnd: '2026-12-11' })).not.toBe(keyOf({ statedEnd: '2026-12-01' }));
});

test('a line stands beside a button that is known, and is a sentence with its source', () => {
  fc.assert(
    fc.property(someOrder, (order) => {
      for (const trap of trapsIn(order)) {
        expect(TRAP_PLACES).toContain(trap.place);
        expect(trapText(trap, here)).toMatch(/^[A-Z“].*[.?]$/);
        expect(trap.key).toMatch(/^[\w -]{1,100}$/);
      }
    }),
  );
});

test('nothing is told where the page did not say how the order stands', () => {
  expect(traps({})).toEqual([]);
});

describe('on the page', () => {
  const view = viewIn(
    orderWith('aliexpress', { ...SENT, status: 'awaiting-delivery', statedEnd: '2026-12-11' }, at),
  );
  test('a line says where it comes from', () => {
    expect(quietLines(view, here)).toMatchObject([
      { source: 'AliExpress buyer protection page (copy); read Nov 22, 2026', dismiss: 'Hide' },
    ]);
  });
  test('one that was dismissed stays away, until it says something else', () => {
    const [line] = quietLines(view, here);
    const dismissed = (key: string) => ({ ...view, marks: { dismissed: [key] } });
    expect(quietLines(dismissed(line?.key ?? ''), here)).toEqual([]);
    expect(quietLines(dismissed('confirm-not-here 15 1'), here)).toHaveLength(1);
  });
});
