import { expect, test } from 'vitest';
import { hasUnreadEnd, printsUnreadEnd } from '../../../../../lib/core/facts/readings/unread-end';
import { onDay } from '../../an-order';
import { record, sighting } from '../../recorded';

const unread = [{ field: 'statedEnd', reason: 'there is no such day in the calendar' }];
const end = { statedEnd: { value: onDay('2026-03-10'), text: 'Mar 10, 2026' } };

test('a page prints an unread end where it gives none that could be read, or another date for it', () => {
  const countdown = [{ field: 'countdown', reason: 'the page may be of an earlier day' }];
  expect(printsUnreadEnd(sighting({}, { unread }))).toBe(true);
  expect(printsUnreadEnd(sighting({}, { unread: countdown }))).toBe(true);
  expect(printsUnreadEnd(sighting(end, { unread }))).toBe(true);
  expect(printsUnreadEnd(sighting(end, { unread: countdown }))).toBe(false);
  expect(printsUnreadEnd(sighting(end))).toBe(false);
  expect(printsUnreadEnd(sighting({}, { unread: [{ field: 'total', reason: 'none' }] }))).toBe(
    false,
  );
});

test('it counts until an end is read on that visit or later', () => {
  const order = record(null, 'detail', '2026-02-01T12:00Z', sighting({}, { unread }));
  expect(hasUnreadEnd(order)).toBe(true);
  expect(hasUnreadEnd(record(order, 'tracking', '2026-02-01T11:00Z', sighting(end)))).toBe(true);
  expect(hasUnreadEnd(record(order, 'tracking', '2026-02-01T11:55Z', sighting(end)))).toBe(false);
  expect(hasUnreadEnd(record(order, 'list', '2026-02-02T12:00Z', sighting({})))).toBe(true);
});

test('beside an end that was read at the same moment it counts until the page is read anew', () => {
  const both = record(null, 'detail', '2026-02-01T12:00Z', sighting(end, { unread }));
  expect(hasUnreadEnd(both)).toBe(true);
  expect(hasUnreadEnd(record(both, 'detail', '2026-02-01T12:01Z', sighting(end)))).toBe(false);
});
