import { describe, expect, test } from 'vitest';
import { withoutStatement } from '../../../../lib/core/facts/merge';
import type { Order } from '../../../../lib/core/facts/order';
import type { SeenFacts } from '../../../../lib/core/facts/sighting';
import { best } from '../../../../lib/core/facts/statement';
import { onDay, said } from '../an-order';
import { record, sighting, status } from '../recorded';

describe('recording', () => {
  test('an order of which a page shows nothing has no items and no parcels', () => {
    const order = record(null, 'list', '2026-01-02T00:00Z', sighting({}));
    expect(order).toMatchObject({ facts: {}, lineItems: [] });
    expect(order).not.toHaveProperty('packages');
    expect(order.bounds).not.toHaveProperty('statusChangedAt');
  });
  test('the same reading twice changes nothing', () => {
    const one = sighting({
      ...status('awaiting-delivery'),
      placed: { value: onDay('2026-01-01'), text: 'Jan 1' },
    });
    const once = record(null, 'list', '2026-01-02T00:00Z', one);
    expect(record(once, 'list', '2026-01-02T00:00Z', one)).toEqual(once);
  });
  test('what a page does not show erases nothing', () => {
    const full = record(
      null,
      'detail',
      '2026-01-02T00:00Z',
      sighting({ statedEnd: { value: onDay('2026-02-01'), text: 'Feb 1' } }),
    );
    const after = record(full, 'detail', '2026-01-03T00:00Z', sighting({}));
    expect(after.facts.statedEnd).toEqual(full.facts.statedEnd);
  });
  test('newer replaces older of the same page, never the other way round', () => {
    const newer = record(
      null,
      'detail',
      '2026-01-05T00:00Z',
      sighting({ store: { value: 'New', text: 'New' } }),
    );
    const older = record(
      newer,
      'detail',
      '2026-01-02T00:00Z',
      sighting({ store: { value: 'Old', text: 'Old' } }),
    );
    expect(best(older.facts, 'store')?.value).toBe('New');
    expect(older.facts.store).toHaveLength(1);
  });
  test('the detail page beats the list, even an older one; a status is always the newest', () => {
    const detail = record(
      null,
      'detail',
      '2026-01-02T00:00Z',
      sighting({ store: { value: 'Detail', text: '' }, ...status('awaiting-delivery') }),
    );
    const list = record(
      detail,
      'list',
      '2026-01-09T00:00Z',
      sighting({ store: { value: 'List', text: '' }, ...status('completed') }),
    );
    expect(best(list.facts, 'store')?.value).toBe('Detail');
    expect(best(list.facts, 'status')?.value).toBe('completed');
  });
  test('an older reading of one page takes its place beside a newer one of another', () => {
    const list = record(
      null,
      'list',
      '2026-01-09T00:00Z',
      sighting({ statedEnd: { value: onDay('2026-02-09'), text: 'Feb 9' } }),
    );
    const both = record(
      list,
      'detail',
      '2026-01-05T00:00Z',
      sighting({ statedEnd: { value: onDay('2026-02-05'), text: 'Feb 5' } }),
    );
    expect(both.facts.statedEnd?.map(({ from, text }) => [from, text])).toEqual([
      ['list', 'Feb 9'],
      ['detail', 'Feb 5'],
    ]);
  });
  test('newer titles take the place of older ones', () => {
    const named = (title: string) =>
      sighting({}, { lineItems: [{ title, quantity: 1, price: null, variant: null }] });
    const before = record(null, 'list', '2026-01-02T00:00Z', named('Lamp'));
    const after = record(before, 'detail', '2026-01-03T00:00Z', named('Desk lamp, black'));
    expect(after.lineItems.map(({ title }) => title)).toEqual(['Desk lamp, black']);
  });
  test('pictures without titles do not replace titles', () => {
    const item = { title: 'Desk lamp', quantity: 1, price: null, variant: null };
    const named = record(null, 'detail', '2026-01-02T00:00Z', sighting({}, { lineItems: [item] }));
    const pictures = [1, 2].map(() => ({ ...item, title: null }));
    const unnamed = record(
      null,
      'list',
      '2026-01-02T00:00Z',
      sighting({}, { lineItems: pictures }),
    );
    expect(record(unnamed, 'detail', '2026-01-03T00:00Z', sighting({})).lineItems).toEqual(
      pictures,
    );
    expect(
      record(named, 'list', '2026-01-03T00:00Z', sighting({}, { lineItems: pictures })).lineItems,
    ).toEqual([item]);
  });
});

describe('a delivery without a year', () => {
  const delivered = (day: string): SeenFacts => {
    const value = onDay(day);
    return {
      delivered: { value: { ...value, yearMissing: true } as typeof value, text: 'Nov 12' },
    };
  };
  const placed = (day: string): SeenFacts => ({ placed: { value: onDay(day), text: day } });
  const daySaid = (order: Order) => best(order.facts, 'delivered')?.value;

  test('takes the first year after the order, whichever page is read first', () => {
    const tracked = sighting(delivered('2026-11-12'));
    const listed = sighting(placed('2024-10-03'));
    const one = record(
      record(null, 'list', '2026-11-14T00:00Z', listed),
      'tracking',
      '2026-11-15T00:00Z',
      tracked,
    );
    const two = record(
      record(null, 'tracking', '2026-11-15T00:00Z', tracked),
      'list',
      '2026-11-16T00:00Z',
      listed,
    );
    expect(daySaid(one)).toMatchObject({ day: '2024-11-12' });
    expect(daySaid(two)).toMatchObject({ day: '2024-11-12' });
  });
  test('may be the day before the order, which pages of one order can differ by', () => {
    const order = record(
      null,
      'tracking',
      '2026-11-15T00:00Z',
      sighting({ ...delivered('2026-10-02'), ...placed('2025-10-03') }),
    );
    expect(daySaid(order)).toMatchObject({ day: '2025-10-02' });
  });
  test('stays where it is when it lies within a year of the order', () => {
    const order = record(
      null,
      'tracking',
      '2026-11-15T00:00Z',
      sighting({ ...delivered('2026-11-12'), ...placed('2026-10-03') }),
    );
    expect(daySaid(order)).toMatchObject({ day: '2026-11-12' });
  });
});

test('taking back one speaker’s statement leaves the others', () => {
  const facts = {
    delivered: [
      ...(said({ delivered: onDay('2026-01-02') }, 'user').delivered ?? []),
      ...(said({ delivered: onDay('2026-01-03') }, 'tracking').delivered ?? []),
    ],
  };
  expect(withoutStatement(facts, 'delivered', 'user').delivered).toHaveLength(1);
  expect(
    withoutStatement(said({ delivered: onDay('2026-01-02') }, 'user'), 'delivered', 'user'),
  ).toEqual({});
  expect(withoutStatement({}, 'delivered', 'user')).toEqual({});
});
