import { describe, expect, test } from 'vitest';
import type { SeenFacts } from '../../../lib/core/facts/sighting';
import { at, onDay } from './an-order';
import { record, sighting, status } from './recorded';

describe('bounds that readings prove', () => {
  test('first done, last undone', () => {
    const one = record(null, 'list', '2026-01-02T00:00Z', sighting(status('awaiting-shipment')));
    const two = record(one, 'list', '2026-01-05T00:00Z', sighting(status('awaiting-delivery')));
    const three = record(two, 'list', '2026-01-09T00:00Z', sighting(status('completed')));
    const four = record(three, 'list', '2026-01-12T00:00Z', sighting(status('completed')));
    expect(four.bounds).toEqual({
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
    expect(list.bounds.undeliveredAsOf).toBeUndefined();
    const tracked = record(
      list,
      'tracking',
      '2026-01-03T00:00Z',
      sighting({}, { showsUndelivered: true }),
    );
    expect(tracked.bounds).toMatchObject({
      undeliveredAsOf: at('2026-01-03T00:00Z'),
      checked: at('2026-01-03T00:00Z'),
    });
  });
  test('a status changes by its meaning, or by its words where nobody can read them', () => {
    const words = (text: string): SeenFacts => ({ status: { value: 'unknown', text } });
    const one = record(null, 'detail', '2026-01-02T00:00Z', sighting(words('Unterwegs')));
    const same = record(one, 'list', '2026-01-03T00:00Z', sighting(words('Unterwegs')));
    expect(same.bounds.statusChangedAt).toBe(at('2026-01-02T00:00Z'));
    const other = record(same, 'list', '2026-01-04T00:00Z', sighting(words('Abgeschlossen')));
    expect(other.bounds.statusChangedAt).toBe(at('2026-01-04T00:00Z'));
    const shipped = (text: string): SeenFacts => ({ status: { value: 'awaiting-delivery', text } });
    const known = record(other, 'list', '2026-01-05T00:00Z', sighting(shipped('Shipped')));
    const reworded = record(known, 'list', '2026-01-06T00:00Z', sighting(shipped('On its way')));
    expect(reworded.bounds.statusChangedAt).toBe(at('2026-01-05T00:00Z'));
  });
  test('once completed, a later "awaiting" moves no bound', () => {
    const done = record(null, 'list', '2026-01-02T00:00Z', sighting(status('completed')));
    const odd = record(done, 'list', '2026-01-20T00:00Z', sighting(status('awaiting-delivery')));
    expect(odd.bounds.uncompletedAsOf).toBeUndefined();
  });
});

describe('bounds that facts prove', () => {
  const tracked = (readAt: string, facts: SeenFacts, showsUndelivered = false) =>
    record(null, 'tracking', readAt, sighting(facts, { showsUndelivered })).bounds;
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
  test.each(['detail', 'tracking', 'detail-data', 'tracking-data'] as const)(
    'the %s states deadlines',
    (page) => {
      expect(record(null, page, READ, sighting({})).bounds.checked).toBe(at(READ));
    },
  );
  test.each(['list', 'list-data', 'returns-data'] as const)('the %s states none', (page) => {
    expect(record(null, page, READ, sighting({})).bounds.checked).toBeUndefined();
  });
  test.each([
    ['awaiting-shipment', false, true],
    ['awaiting-delivery', true, true],
    ['delivered', true, true],
    ['completed', true, false],
    ['unknown', false, false],
  ] as const)('"%s" proves that it was shipped: %s; not completed: %s', (value, shipped, open) => {
    const { bounds } = record(null, 'list', READ, sighting(status(value)));
    expect(bounds.shippedSince).toBe(shipped ? at(READ) : undefined);
    expect(bounds.uncompletedAsOf).toBe(open ? at(READ) : undefined);
  });
  test('an end was printed since the first reading that showed one', () => {
    const none = record(null, 'tracking', '2026-01-03T00:00Z', sighting({}));
    expect(none.bounds.endSince).toBeUndefined();
    const end = sighting({ statedEnd: { value: onDay('2026-02-20'), text: 'Refund Feb 20' } });
    const printed = record(none, 'detail', '2026-01-05T00:00Z', end);
    const again = record(printed, 'detail', '2026-01-09T00:00Z', end);
    expect(again.bounds.endSince).toBe(at('2026-01-05T00:00Z'));
  });
  test('readings that arrive out of order keep the first and the last', () => {
    const late = record(null, 'detail', '2026-01-09T00:00Z', sighting(status('delivered')));
    const early = record(late, 'detail', '2026-01-05T00:00Z', sighting(status('delivered')));
    expect(early.bounds).toMatchObject({
      first: at('2026-01-05T00:00Z'),
      last: at('2026-01-09T00:00Z'),
      checked: at('2026-01-09T00:00Z'),
      deliveredSince: at('2026-01-05T00:00Z'),
    });
  });
});
