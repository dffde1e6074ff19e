import { expect, test } from 'vitest';
import type { Status } from '../../../lib/core/fact';
import { recordSighting } from '../../../lib/core/merge';
import type { Order } from '../../../lib/core/order';
import type { SeenFacts } from '../../../lib/core/sighting';
import { best } from '../../../lib/core/statement';
import { at, onDay } from './an-order';

const status = (value: Status): SeenFacts => ({ status: { value, text: value } });
const read = (
  order: Order | null,
  page: 'list' | 'returns-data',
  readAt: string,
  facts: SeenFacts,
): Order => {
  const sighting = {
    id: '8200000000000001',
    facts,
    lineItems: [],
    unread: [],
    showsUndelivered: false,
  };
  return recordSighting(order, sighting, {
    marketplace: 'aliexpress',
    page,
    outcome: 'orders',
    language: 'en',
    readAt: at(readAt),
    zone: 'Europe/Berlin',
    sightings: [sighting],
    problems: [],
  });
};
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
