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
  test('once completed, a later "awaiting" moves no bound', () => {
    const done = record(null, 'list', '2026-01-02T00:00Z', sighting(status('completed')));
    const odd = record(done, 'list', '2026-01-20T00:00Z', sighting(status('awaiting-delivery')));
    expect(odd.seen.uncompletedAsOf).toBeUndefined();
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
