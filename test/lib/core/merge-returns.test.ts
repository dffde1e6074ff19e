import { expect, test } from 'vitest';
import type { Order } from '../../../lib/core/order';
import type { SeenFacts } from '../../../lib/core/sighting';
import { best } from '../../../lib/core/statement';
import { onDay } from './an-order';
import { record, sighting, status } from './recorded';

const read = (
  order: Order | null,
  page: 'list' | 'returns-data',
  readAt: string,
  facts: SeenFacts,
): Order => record(order, page, readAt, sighting(facts));
const requested = { refundRequested: { value: onDay('2026-01-02'), text: 'Jan 2' } };
const going = { ...requested, ...status('refunding') };

test('a return that is over, as when it was cancelled, takes back that it was going on', () => {
  const listed = read(null, 'list', '2026-01-02T00:00Z', status('awaiting-delivery'));
  const open = read(listed, 'returns-data', '2026-01-03T00:00Z', going);
  expect(best(open.facts, 'status')?.value).toBe('refunding');
  const over = read(open, 'returns-data', '2026-01-05T00:00Z', requested);
  expect(best(over.facts, 'status')?.value).toBe('awaiting-delivery');
  const late = read(open, 'returns-data', '2026-01-02T12:00Z', requested);
  expect(best(late.facts, 'status')?.value).toBe('refunding');
});

test('another page, which tells of no status, takes back nothing', () => {
  const open = read(null, 'returns-data', '2026-01-03T00:00Z', going);
  const listed = read(open, 'list', '2026-01-05T00:00Z', requested);
  expect(best(listed.facts, 'status')?.value).toBe('refunding');
});

test('a return that nobody said was going on takes back nothing', () => {
  const listed = read(null, 'list', '2026-01-02T00:00Z', status('awaiting-delivery'));
  const over = read(listed, 'returns-data', '2026-01-05T00:00Z', requested);
  expect(over.facts.status).toEqual(listed.facts.status);
});

test('two lists of one moment: the one that is read last counts', () => {
  const open = read(null, 'returns-data', '2026-01-03T00:00Z', going);
  const over = read(open, 'returns-data', '2026-01-03T00:00Z', requested);
  expect(over.facts.status).toBeUndefined();
});
