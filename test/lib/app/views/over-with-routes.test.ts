import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { SeenFacts } from '../../../../lib/core/facts/sighting';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import { extensionPage, FakeWorld, keyOf, onDay } from '../fake-world';

const [A, B, C] = ['1000000000000001', '1000000000000002', '1000000000000003'] as const;

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
});

const day = (text: string) =>
  ({ value: { kind: 'day', day: onDay(text), zones: ['UTC'] }, text }) as const;
const paidWith = (name: string) => ({ value: name, text: name });
/** Delivered long ago: 15 days for a dispute are over. */
const old = (more: SeenFacts = {}): SeenFacts => ({
  placed: day('2026-08-01'),
  paid: day('2026-08-01'),
  delivered: day('2026-08-20'),
  ...more,
});
const add = (id: string, facts: SeenFacts) =>
  answer(world, 'addOrder', { marketplace: 'aliexpress', id, facts }, extensionPage);
const listed = async () => {
  const { orders, summary } = await answer(world, 'overview', undefined, extensionPage);
  return { ids: orders.map(({ id, urgency, routes }) => [id, urgency, routes]), summary };
};

describe('an order whose claim is over', () => {
  test('is listed while a route beside the shop is open, and counts in no sum', async () => {
    await add(A, old({ paidWith: paidWith('PayPal') }));
    await add(B, old());
    const { ids, summary } = await listed();
    expect(ids).toEqual([[A, 'over', 1]]);
    expect(summary).toMatchObject({ open: 0, closing: 0, toCheck: 0, worst: null });
    expect(world.badgeShown).toEqual({ count: 0, urgency: null });
  });

  test('leaves with its last route: PayPal’s 180 days end in January', async () => {
    await add(A, old({ paidWith: paidWith('PayPal') }));
    world.travelTo('2027-01-27T12:00Z');
    expect((await listed()).ids).toEqual([[A, 'over', 1]]);
    world.travelTo('2027-02-01T12:00Z');
    expect((await listed()).ids).toEqual([]);
  });

  test('comes after every open order, by the next of its routes’ days', async () => {
    // Visa's 120 days end on 29 November, PayPal's 180 of the same payment in January.
    await add(A, old({ paidWith: paidWith('PayPal') }));
    await add(B, old({ paidWith: paidWith('Visa') }));
    await add(C, { placed: day('2026-11-20'), statedEnd: day('2026-12-30') });
    expect((await listed()).ids.map(([id]) => id)).toEqual([C, B, A]);
  });

  test('a law of the buyer’s country keeps it until the last day that it names, not for ever', async () => {
    // Six years from the payment on 1 August 2026; Visa's own days end long before.
    await add(A, old({ paidWith: paidWith('Visa') }));
    const shown = async () => (await listed()).ids.map(([id]) => id);
    world.travelTo('2032-07-31T12:00Z');
    expect(await shown()).toEqual([]);
    world.chosen = { ...DEFAULT_SETTINGS, country: 'GB' };
    expect(await shown()).toEqual([A]);
    world.travelTo('2032-08-03T12:00Z');
    expect(await shown()).toEqual([]);
  });

  test('settled, it is gone', async () => {
    await add(A, old({ paidWith: paidWith('PayPal') }));
    await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'settled' } },
      extensionPage,
    );
    expect((await listed()).ids).toEqual([]);
  });
});
