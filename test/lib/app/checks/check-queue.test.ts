import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQueue } from '../../../../lib/app/checks/check-queue';
import type { OrderView } from '../../../../lib/core/views/order-view';
import { URGENCIES } from '../../../../lib/core/views/urgency';
import { viewOf } from '../../../components/sample-view';

const order = (id: string, known: Partial<OrderView> = {}) =>
  viewOf(id, { toCheck: true, ...known });
const money = (amount: string, currency: string | null = 'USD') => ({
  total: { amount, currency, text: amount },
});
const ids = (...views: OrderView[]) => checkQueue(views).map(({ id }) => id);

describe('the order of work', () => {
  test('only what is worth asking about', () => {
    expect(ids(order('1'), viewOf('2'))).toEqual(['1']);
  });

  test('what may be over soonest first; what nobody knows before what an estimate gives time', () => {
    expect(
      ids(
        order('calm', { urgency: 'calm', daysLeft: 30 }),
        order('unknown', { urgency: 'unknown', claimBy: null, daysLeft: null }),
        order('check', { urgency: 'check', claimBy: null, daysLeft: null }),
        order('soon', { urgency: 'soon', daysLeft: 6 }),
        order('last', { urgency: 'last-day', daysLeft: 0 }),
        order('past', { urgency: 'past-safe', daysLeft: -1 }),
      ),
    ).toEqual(['past', 'last', 'soon', 'check', 'unknown', 'calm']);
  });

  test('the larger amount, then the one less is known of, then the earlier estimate', () => {
    const fact = { value: 'Shop', from: 'list', readAt: 0, text: 'Shop' } as const;
    expect(
      ids(
        order('known', { ...money('9.50'), facts: { store: fact }, daysLeft: 20 }),
        order('small', { ...money('9.49'), daysLeft: 20 }),
        order('later', { ...money('9.50'), daysLeft: 31 }),
        order('large', { ...money('80'), daysLeft: 40 }),
        order('less', { ...money('9.50'), daysLeft: 30 }),
      ),
    ).toEqual(['large', 'less', 'later', 'known', 'small']);
  });

  test('no amount comes before what closes in days', () => {
    expect(
      ids(
        order('dear', { urgency: 'calm', daysLeft: 20, ...money('500') }),
        order('close', { urgency: 'urgent', daysLeft: 2, ...money('1') }),
      ),
    ).toEqual(['close', 'dear']);
  });

  test('amounts of different currencies are compared by their share of the largest', () => {
    expect(
      ids(
        order('yen', money('9000', 'JPY')),
        order('half', money('40', 'USD')),
        order('most yen', money('12000', 'JPY')),
        order('dollars', money('64', 'USD')),
        order('most', money('80', 'USD')),
        order('none'),
      ),
    ).toEqual(['most', 'most yen', 'dollars', 'yen', 'half', 'none']);
  });

  test('at most twenty', () => {
    expect(checkQueue(Array.from({ length: 30 }, (_, n) => order(String(n))))).toHaveLength(20);
  });

  test('does not depend on the order in which orders come', () => {
    const anOrder = fc.record({
      urgency: fc.constantFrom(...URGENCIES),
      daysLeft: fc.option(fc.integer({ min: -3, max: 40 })),
      total: fc.option(
        fc.record({
          amount: fc.nat(9_999).map((cents) => (cents / 100).toFixed(2)),
          currency: fc.constantFrom('USD', 'EUR', null),
          text: fc.constant(''),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anOrder, { maxLength: 30 }), fc.nat(), (known, seed) => {
        const views = known.map((each, n) => order(String(1_000_000 + n), each));
        const mixed = views.toSorted(
          (a, b) => ((Number(a.id) * seed) % 97) - ((Number(b.id) * seed) % 97),
        );
        expect(ids(...mixed)).toEqual(ids(...views));
      }),
    );
  });
});
