import { describe, expect, test } from 'vitest';
import type { Status } from '../../../lib/core/fact';
import { recordSighting, withoutStatement } from '../../../lib/core/merge';
import type { Order } from '../../../lib/core/order';
import type { PageKind, PageReading, SeenFacts, Sighting } from '../../../lib/core/sighting';
import { best } from '../../../lib/core/statement';
import { at, onDay, said } from './an-order';

const sighting = (facts: SeenFacts, more: Partial<Sighting> = {}): Sighting => ({
  id: '8200000000000001',
  facts,
  lineItems: [],
  unread: [],
  showsUndelivered: false,
  ...more,
});
const reading = (page: PageKind, readAt: string, one: Sighting): PageReading => ({
  marketplace: 'aliexpress',
  page,
  outcome: 'orders',
  language: 'en',
  readAt: at(readAt),
  zone: 'Europe/Berlin',
  sightings: [one],
  problems: [],
});
const record = (order: Order | null, page: PageKind, readAt: string, one: Sighting): Order =>
  recordSighting(order, one, reading(page, readAt, one));
const status = (value: Status): SeenFacts => ({ status: { value, text: value } });

describe('recording', () => {
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
  test('pictures without titles do not replace titles', () => {
    const item = { title: 'Desk lamp', quantity: 1, price: null, variant: null };
    const named = record(null, 'detail', '2026-01-02T00:00Z', sighting({}, { lineItems: [item] }));
    const pictures = [1, 2].map(() => ({ ...item, title: null }));
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

describe('bounds that readings prove', () => {
  test('first done, last undone', () => {
    const one = record(null, 'list', '2026-01-02T00:00Z', sighting(status('awaiting-shipment')));
    const two = record(one, 'list', '2026-01-05T00:00Z', sighting(status('awaiting-delivery')));
    const three = record(two, 'list', '2026-01-09T00:00Z', sighting(status('completed')));
    const four = record(three, 'list', '2026-01-12T00:00Z', sighting(status('completed')));
    expect(four.seen).toEqual({
      first: at('2026-01-02T00:00Z'),
      last: at('2026-01-12T00:00Z'),
      shippedSince: at('2026-01-05T00:00Z'),
      uncompletedAsOf: at('2026-01-05T00:00Z'),
      completedSince: at('2026-01-09T00:00Z'),
      statusChangedAt: at('2026-01-09T00:00Z'),
    });
  });
  test('"awaiting delivery" does not prove that nothing was delivered; a tracking page with events does', () => {
    const list = record(null, 'list', '2026-01-02T00:00Z', sighting(status('awaiting-delivery')));
    expect(list.seen.undeliveredAsOf).toBeUndefined();
    const tracked = record(
      list,
      'tracking',
      '2026-01-03T00:00Z',
      sighting({}, { showsUndelivered: true }),
    );
    expect(tracked.seen).toMatchObject({
      undeliveredAsOf: at('2026-01-03T00:00Z'),
      checked: at('2026-01-03T00:00Z'),
    });
  });
  test('a status changes by its meaning, or by its words where nobody can read them', () => {
    const words = (text: string): SeenFacts => ({ status: { value: 'unknown', text } });
    const one = record(null, 'detail', '2026-01-02T00:00Z', sighting(words('Unterwegs')));
    const same = record(one, 'list', '2026-01-03T00:00Z', sighting(words('Unterwegs')));
    expect(same.seen.statusChangedAt).toBe(at('2026-01-02T00:00Z'));
    const other = record(same, 'list', '2026-01-04T00:00Z', sighting(words('Abgeschlossen')));
    expect(other.seen.statusChangedAt).toBe(at('2026-01-04T00:00Z'));
  });
  test('once completed, a later "awaiting" moves no bound', () => {
    const done = record(null, 'list', '2026-01-02T00:00Z', sighting(status('completed')));
    const odd = record(done, 'list', '2026-01-20T00:00Z', sighting(status('awaiting-delivery')));
    expect(odd.seen.uncompletedAsOf).toBeUndefined();
  });
});

describe('bounds that facts prove', () => {
  const tracked = (readAt: string, facts: SeenFacts, showsUndelivered = false) =>
    record(null, 'tracking', readAt, sighting(facts, { showsUndelivered })).seen;
  const fact = (day: string) => ({ value: onDay(day), text: day });
  const READ = '2026-01-09T00:00Z';

  test('a delivery proves the shipping, a completion only itself', () => {
    expect(tracked(READ, { delivered: fact('2026-01-05') })).toMatchObject({
      shippedSince: at(READ),
      deliveredSince: at(READ),
    });
    expect(tracked(READ, { shipped: fact('2026-01-05') })).toMatchObject({
      shippedSince: at(READ),
    });
    const completed = tracked(READ, { completed: fact('2026-01-05') });
    expect(completed.completedSince).toBe(at(READ));
    expect(completed.deliveredSince).toBeUndefined();
  });
  test('a page that shows a delivery proves nothing undelivered, whatever its events say', () => {
    expect(tracked(READ, { delivered: fact('2026-01-05') }, true).undeliveredAsOf).toBeUndefined();
  });
  test('the list is not the page that states deadlines', () => {
    expect(record(null, 'list', READ, sighting({})).seen.checked).toBeUndefined();
    expect(record(null, 'detail', READ, sighting({})).seen.checked).toBe(at(READ));
  });
  test('readings that arrive out of order keep the first and the last', () => {
    const late = record(null, 'detail', '2026-01-09T00:00Z', sighting(status('delivered')));
    const early = record(late, 'detail', '2026-01-05T00:00Z', sighting(status('delivered')));
    expect(early.seen).toMatchObject({
      first: at('2026-01-05T00:00Z'),
      last: at('2026-01-09T00:00Z'),
      checked: at('2026-01-09T00:00Z'),
      deliveredSince: at('2026-01-05T00:00Z'),
    });
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
});
