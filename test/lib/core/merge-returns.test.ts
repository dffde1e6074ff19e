import { expect, test } from 'vitest';
import type { LineItem, Order } from '../../../lib/core/facts/order';
import type { SeenFacts } from '../../../lib/core/facts/sighting';
import { best } from '../../../lib/core/facts/statement';
import { onDay } from './an-order';
import { record, sighting, status } from './recorded';
import { view } from './viewed';

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

const item = (title: string): LineItem => ({ title, quantity: 1, price: null, variant: null });
const withItems = (
  order: Order | null,
  page: 'list' | 'returns-data',
  readAt: string,
  titles: readonly string[],
  facts: SeenFacts = {},
): Order => record(order, page, readAt, sighting(facts, { lineItems: titles.map(item) }));
const titlesOf = ({ lineItems }: Order) => lineItems.map(({ title }) => title);

test('what is sent back stands for the items until a page shows all of them, and never takes their place', () => {
  const known = withItems(null, 'returns-data', '2026-01-03T00:00Z', ['A'], going);
  expect(titlesOf(known)).toEqual(['A']);
  const listed = record(
    known,
    'list',
    '2026-01-04T00:00Z',
    sighting(status('awaiting-delivery'), {
      lineItems: [{ ...item('A'), title: null }, item('B')],
    }),
  );
  expect(titlesOf(listed)).toEqual([null, 'B']);
  const again = withItems(listed, 'returns-data', '2026-01-05T00:00Z', ['A', 'C', 'D'], going);
  expect(titlesOf(again)).toEqual([null, 'B']);
});

test('a refund that the list of returns alone tells of leaves the order its deadlines', () => {
  const listed = record(
    null,
    'list',
    '2026-01-02T00:00Z',
    sighting({
      ...status('awaiting-delivery'),
      placed: { value: onDay('2026-01-01'), text: 'Jan 1' },
    }),
  );
  const refunded = { ...requested, ...status('refunded') };
  const order = read(listed, 'returns-data', '2026-01-05T00:00Z', refunded);
  const seen = view(order, '2026-01-06T00:00Z');
  expect(seen.status).toBe('refunded');
  expect(seen.urgency).not.toBe('settled');
  expect(seen.claimBy).not.toBeNull();
});
