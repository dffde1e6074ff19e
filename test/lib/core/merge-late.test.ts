import { expect, test } from 'vitest';
import type { Status } from '../../../lib/core/fact';
import { recordSighting } from '../../../lib/core/merge';
import type { Order } from '../../../lib/core/order';
import type { PageKind, PageReading, SeenFacts, Sighting } from '../../../lib/core/sighting';
import { at, onDay } from './an-order';

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

test('an old page that was read after it had arrived proves nothing, whichever reading comes first', () => {
  const events = sighting({}, { showsUndelivered: true });
  const undone = record(null, 'tracking', '2026-01-03T00:00Z', events);
  const oldTab = record(undone, 'tracking', '2026-01-20T00:00Z', events);
  const done = record(oldTab, 'list', '2026-01-10T00:00Z', sighting(status('completed')));
  const arrived = record(done, 'list', '2026-01-09T00:00Z', sighting(status('delivered')));
  expect(arrived.seen).toMatchObject({ deliveredSince: at('2026-01-09T00:00Z') });
  expect(arrived.seen.undeliveredAsOf).toBeUndefined();
  const again = record(arrived, 'tracking', '2026-01-03T00:00Z', events);
  expect(again.seen.undeliveredAsOf).toBe(at('2026-01-03T00:00Z'));
});

test('parcels whose numbers are hidden are those of the newest page that shows parcels, whatever a list said after', () => {
  const parcel = { numbers: [], carrier: null, shipped: null, lastEvent: null, promisedBy: null };
  const delivered = onDay('2026-01-05');
  const on = (day: string, order: Order | null, arrived: boolean) =>
    record(
      order,
      'tracking',
      `2026-01-${day}T00:00Z`,
      sighting({}, { packages: [{ ...parcel, delivered: arrived ? delivered : null }] }),
    );
  const listed = record(on('03', null, false), 'list', '2026-01-20T00:00Z', sighting({}));
  expect(on('09', listed, true).packages).toMatchObject([{ delivered }]);
  expect(on('03', on('09', null, true), false).packages).toMatchObject([{ delivered }]);
});
