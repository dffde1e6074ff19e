import { expect, test } from 'vitest';
import type { AccountId } from '../../../../lib/core/facts/account';
import { filterFor, isClosed } from '../../../../lib/core/list/list-filter';
import { EVERYTHING, filtersIn, type ListSettings } from '../../../../lib/core/list/list-settings';
import type { OrderRow } from '../../../../lib/core/views/order-row';
import { aRow, day, keyOf, until } from './a-row';

const mine = '0123456789abcdef' as AccountId;
const rows = [
  aRow('1', { urgency: 'over', placed: day('2026-03-01') }),
  aRow('2', {
    urgency: 'urgent',
    daysLeft: 3,
    ...until('2026-12-01'),
    account: mine,
    placed: day('2026-11-01'),
  }),
  aRow('3', { urgency: 'calm', situation: 'not-received', paidWith: 'PayPal' }),
  aRow('4', { marketplace: 'temu', urgency: 'settled', title: 'Teapot' }),
];

const found = (changes: Partial<ListSettings>, withEvidence: readonly string[] = []): string[] =>
  rows
    .filter(filterFor({ ...EVERYTHING, ...changes }, new Set(withEvidence.map(keyOf))))
    .map(({ id }: OrderRow) => id);

test.each<[Partial<ListSettings>, string[]]>([
  [{}, ['1', '2', '3', '4']],
  [{ marketplace: 'temu' }, ['4']],
  [{ account: mine }, ['2']],
  [{ standing: 'open' }, ['2', '3']],
  [{ standing: 'closed' }, ['1', '4']],
  [{ standing: 'urgent' }, ['2']],
  // What closes within three days closes within a week.
  [{ standing: 'soon' }, ['2']],
  [{ standing: 'last-day' }, []],
  [{ situation: 'not-received' }, ['3']],
  [{ situation: 'none' }, ['1', '2', '4']],
  [{ certainty: 'stated' }, ['2']],
  [{ certainty: 'unknown' }, ['1', '3', '4']],
  [{ paidWith: 'PayPal' }, ['3']],
  [{ paidWith: 'none' }, ['1', '2', '4']],
  [{ from: day('2026-03-01') }, ['1', '2']],
  [{ from: day('2026-03-02') }, ['2']],
  [{ to: day('2026-11-01') }, ['1', '2']],
  [{ from: day('2026-03-01'), to: day('2026-10-31') }, ['1']],
  [{ search: 'teapot' }, ['4']],
  [{ search: 'teapot', standing: 'open' }, []],
])('%j', (changes, ids) => {
  expect(found(changes)).toEqual(ids);
});

test('those with evidence, and those without', () => {
  expect(found({ evidence: true }, ['2'])).toEqual(['2']);
  expect(found({ evidence: false }, ['2'])).toEqual(['1', '3', '4']);
});

test('over and settled are closed', () => {
  expect(rows.filter(isClosed).map(({ id }) => id)).toEqual(['1', '4']);
});

test('filters are counted, what only arranges is not', () => {
  expect(filtersIn(EVERYTHING)).toBe(0);
  expect(filtersIn({ ...EVERYTHING, sort: 'shop', zoom: 'week', search: 'x' })).toBe(0);
  expect(filtersIn({ ...EVERYTHING, evidence: false, from: day('2026-01-01') })).toBe(2);
});
