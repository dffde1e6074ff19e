import { describe, expect, test } from 'vitest';
import { isManualOnly, manualOrder, withManualFacts } from '../../../../lib/core/facts/manual';
import type { Order } from '../../../../lib/core/facts/order';
import type { SeenFacts } from '../../../../lib/core/facts/sighting';
import { counting } from '../../../../lib/core/facts/statement';
import { parcel } from '../a-parcel';
import { at, exactly, onDay, said } from '../an-order';

const ADDED = at('2026-11-20T12:00Z');
const added = manualOrder('wish', 'W-00000000001', ADDED);

describe('an order that is known by hand alone', () => {
  const mine = said({ placed: onDay('2026-11-01'), store: 'Lamp & Co' }, 'user');
  const shown = said({ store: 'Lamp & Co' }, 'list');
  const item = { title: null, quantity: 1, price: null, variant: null };
  test.each<[string, boolean, Order]>([
    ['nothing but the order', true, added],
    ['what the user typed', true, { ...added, facts: mine }],
    ['what a page said beside it', false, { ...added, facts: { ...mine, ...shown } }],
    [
      'a page and the user of one fact',
      false,
      { ...added, facts: { store: [...(mine.store ?? []), ...(shown.store ?? [])] } },
    ],
    ['items of a page', false, { ...added, facts: mine, lineItems: [item] }],
    ['parcels of a page', false, { ...added, facts: mine, packages: [parcel(['A1'])] }],
  ])('%s: %s', (_, alone, order) => {
    expect(isManualOnly(order)).toBe(alone);
  });
  test('not one that a page showed first, whatever was typed since', () => {
    const { addedAt: _, ...read } = added;
    expect(isManualOnly({ ...read, facts: mine })).toBe(false);
  });
});

describe('what is typed', () => {
  const zones = ['America/Los_Angeles', 'Europe/Berlin'];
  const type = (order: Order, facts: SeenFacts, now = ADDED) =>
    withManualFacts(order, facts, { now, zones });
  const day = { delivered: { value: onDay('2026-11-18'), text: '18 Nov' } };

  test('a bare day may be of any of the zones, another value stays as it is', () => {
    const moment = exactly('2026-11-18T10:00Z');
    const { facts } = type(added, {
      ...day,
      completed: { value: moment, text: '18 Nov, 11:00' },
      statedDisputeDays: { value: 90, text: '90' },
      store: { value: 'Lamp & Co', text: 'Lamp & Co' },
      carrier: { value: ['DHL'], text: 'DHL' },
    });
    expect(facts).toEqual({
      delivered: [
        { value: { ...onDay('2026-11-18'), zones }, from: 'user', readAt: ADDED, text: '18 Nov' },
      ],
      completed: [{ value: moment, from: 'user', readAt: ADDED, text: '18 Nov, 11:00' }],
      statedDisputeDays: [{ value: 90, from: 'user', readAt: ADDED, text: '90' }],
      store: [{ value: 'Lamp & Co', from: 'user', readAt: ADDED, text: 'Lamp & Co' }],
      carrier: [{ value: ['DHL'], from: 'user', readAt: ADDED, text: 'DHL' }],
    });
  });
  test('again changes nothing; another day does', () => {
    const once = type(added, day);
    expect(type(once, day, ADDED + 1)).toBe(once);
    const other = { delivered: { value: onDay('2026-11-17'), text: '17 Nov' } };
    expect(type(once, other, ADDED + 1).facts.delivered).toMatchObject([
      { value: { day: '2026-11-17' }, readAt: ADDED + 1 },
    ]);
  });
  test('again is said anew once a page has stated something since', () => {
    const once = type(added, day);
    const page = said({ delivered: onDay('2026-11-16') }, 'detail', ADDED + 5).delivered ?? [];
    const both = { ...once, facts: { delivered: [...(once.facts.delivered ?? []), ...page] } };
    expect(
      type(both, day, ADDED + 9).facts.delivered?.map(({ from, readAt }) => [from, readAt]),
    ).toEqual([
      ['detail', ADDED + 5],
      ['user', ADDED + 9],
    ]);
  });
  test('is the newest word where a clock that ran ahead dated what was said before', () => {
    const F = ADDED + 86_400_000;
    const once = type(added, day, F);
    const page = said({ delivered: onDay('2026-11-19') }, 'detail', F + 5).delivered ?? [];
    const both = { ...once, facts: { delivered: [...(once.facts.delivered ?? []), ...page] } };
    const other = { delivered: { value: onDay('2026-11-17'), text: '17 Nov' } };
    expect(type(once, other).facts.delivered).toMatchObject([{ text: '17 Nov', readAt: ADDED }]);
    expect(counting(type(both, day).facts, 'delivered')).toMatchObject([{ text: '18 Nov' }]);
    expect(counting(type(both, other).facts, 'delivered')).toMatchObject([{ text: '17 Nov' }]);
  });
});
