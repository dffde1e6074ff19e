import { describe, expect, test } from 'vitest';
import { eachOrderOnce } from '../../../../../lib/core/facts/readings/one-sighting';
import type { SeenFacts, Sighting } from '../../../../../lib/core/facts/sighting';
import { spanOf } from '../../../../../lib/core/time/span';
import { day } from '../../../reading/calendar';
import { parcel } from '../../a-parcel';

const ID = 'PO-076-10700000000000001';
const card = (facts: SeenFacts = {}, rest: Partial<Sighting> = {}): Sighting => ({
  id: ID,
  facts,
  lineItems: [],
  unread: [],
  showsUndelivered: false,
  ...rest,
});
const on = (date: string) => ({
  value: { kind: 'day', day: day(date), zones: ['UTC'] } as const,
  text: date,
});
const one = (...cards: readonly Sighting[]): Sighting | undefined => {
  const [first, ...others] = eachOrderOnce(cards);
  expect(others).toEqual([]);
  return first;
};

describe('two cards of one order on a page (lib/core/README.md §2.6)', () => {
  test.each([
    ['the first', ['2026-11-07', '2026-11-09']],
    ['the last', ['2026-11-09', '2026-11-07']],
  ])('with different days: the earliest counts for a limit, be it on %s', (_, days) => {
    const placed = one(...days.map((each) => card({ placed: on(each) })))?.facts.placed;
    // From the start of the 7th to the end of the 9th.
    expect(placed && spanOf(placed.value)).toEqual({
      earliest: Date.parse('2026-11-07T00:00:00Z'),
      latest: Date.parse('2026-11-10T00:00:00Z'),
    });
    expect(placed?.text).toBe(days.join(' · '));
  });

  test('a day that one of them alone prints is the order’s', () => {
    const both = one(card({ placed: on('2026-11-07') }), card({ delivered: on('2026-11-20') }));
    expect(both?.facts).toEqual({ placed: on('2026-11-07'), delivered: on('2026-11-20') });
  });

  test('with different states tell none', () => {
    const states = (...all: ('delivered' | 'awaiting-delivery')[]) =>
      one(...all.map((value, at) => card({ status: { value, text: `${at}` } })))?.facts.status;
    expect(states('delivered', 'awaiting-delivery')).toEqual({ value: 'unknown', text: '0 · 1' });
    expect(states('delivered', 'delivered')?.value).toBe('delivered');
  });

  test('with different numbers of days grant the fewest', () => {
    const within = (days: number) =>
      card({ statedDisputeDays: { value: days, text: `within ${days} days` } });
    const granted = one(within(90), within(15));
    expect(granted?.facts.statedDisputeDays?.value).toBe(15);
  });

  test('carry what each names, and prove only what all of them do', () => {
    const mug = { title: 'Mug', quantity: 1, price: null, variant: null };
    const lamp = { ...mug, title: 'Lamp' };
    const numbers = (each: string) => ({ trackingNumbers: { value: [each], text: each } });
    const both = one(
      card(numbers('AA1'), {
        lineItems: [mug],
        packages: [parcel(['AA1'])],
        showsUndelivered: true,
        showsOver: true,
        parcels: 2,
      }),
      card(numbers('BB2'), { lineItems: [mug, lamp], packages: [parcel(['BB2'])], parcels: 3 }),
    );
    expect(both).toEqual({
      id: ID,
      facts: { trackingNumbers: { value: ['AA1', 'BB2'], text: 'AA1 · BB2' } },
      lineItems: [mug, lamp],
      packages: [parcel(['AA1']), parcel(['BB2'])],
      unread: [],
      showsUndelivered: false,
      parcels: 3,
    });
  });
});

test('an order that a page repeats is told once, as it is, and others stay apart', () => {
  const placed = card({ placed: on('2026-11-07') });
  const other = card({ placed: on('2026-11-08') }, { id: 'PO-076-10700000000020001' });
  expect(eachOrderOnce([placed, other, placed])).toEqual([placed, other]);
});
