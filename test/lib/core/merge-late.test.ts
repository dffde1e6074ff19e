import { expect, test } from 'vitest';
import type { Order } from '../../../lib/core/facts/order';
import { at, onDay } from './an-order';
import { record, sighting, status } from './recorded';

test('an old page that was read after it had arrived proves nothing, whichever reading comes first', () => {
  const events = sighting({}, { showsUndelivered: true });
  const undone = record(null, 'tracking', '2026-01-03T00:00Z', events);
  const oldTab = record(undone, 'tracking', '2026-01-20T00:00Z', events);
  const done = record(oldTab, 'list', '2026-01-10T00:00Z', sighting(status('completed')));
  const arrived = record(done, 'list', '2026-01-09T00:00Z', sighting(status('delivered')));
  expect(arrived.bounds).toMatchObject({ deliveredSince: at('2026-01-09T00:00Z') });
  expect(arrived.bounds.undeliveredAsOf).toBeUndefined();
  const again = record(arrived, 'tracking', '2026-01-03T00:00Z', events);
  expect(again.bounds.undeliveredAsOf).toBe(at('2026-01-03T00:00Z'));
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
  expect(on('03', on('03', null, false), true).packages).toMatchObject([{ delivered }]);
});
