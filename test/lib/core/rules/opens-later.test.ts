import { expect, test } from 'vitest';
import { opensLater } from '../../../../lib/core/rules/opens-later';
import { viewOrder } from '../../../../lib/core/views/view';
import { shops } from '../../../../lib/marketplaces/registry';
import { orderWith } from '../../claims/an-order';
import { decided } from '../../claims/known-at-random';

const NOW = '2026-11-10T12:00:00Z';

function shown(facts: Readonly<Record<string, unknown>>) {
  const order = orderWith('aliexpress', facts, { now: NOW, zone: 'Europe/Berlin' });
  const policy = shops.find(({ id }) => id === 'aliexpress')?.policy;
  if (!policy) throw new Error('no shop');
  const now = Date.parse(NOW);
  const view = viewOrder(order, policy, { now, zone: 'Europe/Berlin', strict: true });
  return { order, view, opens: opensLater(view.clocks, view.claimBy) };
}
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

test('of one printed day the claim-by is the earliest reading, and the button comes by the latest', () => {
  // Printed: 20 November. It begins in Berlin on the 19th at 23:00Z, and ends in Los Angeles on the 21st at 08:00Z.
  const { view, opens } = shown({ placed: '2026-09-20', statedEnd: '2026-11-20' });
  expect(view.claimBy?.lastWholeDay).toBe('2026-11-19');
  expect(iso(opens)).toBe('2026-11-21T08:00:00.000Z');
});

test('a dispute that is possible in time needs no second day', () => {
  // Shipped on 1 October: from the 11th day, long before the end of 60 days.
  expect(shown({ placed: '2026-09-20', shipped: '2026-10-01' }).opens).toBeNull();
  expect(opensLater([], null)).toBeNull();
  // What came and is wrong is disputed at once.
  expect(shown({ delivered: '2026-11-05', situation: 'not-as-described' }).opens).toBeNull();
});

test('the desk never waits past the end: it says to try until then, and when else', () => {
  const { order, view, opens } = shown({ placed: '2026-09-20', statedEnd: '2026-11-20' });
  const { claim } = decided(order, 'never-arrived', Date.parse(NOW));
  const [shop] = claim.routes;
  expect(shop?.state).toBe('open');
  const steps = claim.next.filter(({ code }) => /dispute|when-there|wait-for/.test(code));
  expect(steps).toEqual([
    { code: 'try-dispute', at: shop?.until },
    { code: 'open-when-there', at: opens },
  ]);
  expect(shop?.until).toBeLessThanOrEqual(view.claimBy?.safe ?? 0);
});
