import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped, sorted } from '../../../../lib/core/list/list-order';
import { SORTS } from '../../../../lib/core/list/list-settings';
import type { OrderRow } from '../../../../lib/core/views/order-row';
import { URGENCIES } from '../../../../lib/core/views/urgency';
import { aRow, day, until } from './a-row';

const ids = (rows: readonly OrderRow[]) => rows.map(({ id }) => id);
const money = (amount: string, currency: string) => ({
  total: { amount, currency, text: `${currency} ${amount}` },
});

test('by deadline: the nearest end first, then those without one, then the closed, newest first', () => {
  const rows = [
    aRow('over-old', { urgency: 'over', placed: day('2025-01-01'), ...until('2025-03-01') }),
    aRow('unknown', { urgency: 'unknown' }),
    aRow('late', { ...until('2026-12-24') }),
    aRow('over-new', { urgency: 'settled', placed: day('2026-01-01') }),
    aRow('waits', {
      urgency: 'waiting',
      waitingFor: { kind: 'seller-answers', safe: Date.parse('2026-12-10') },
    }),
    aRow('soon', { ...until('2026-12-01') }),
  ];
  expect(ids(sorted(rows, 'deadline'))).toEqual([
    'soon',
    'waits',
    'late',
    'unknown',
    'over-new',
    'over-old',
  ]);
});

test('by deadline: a maximum, and what must be checked, by the earliest end that is plausible', () => {
  const early = { plausibleEnd: Date.parse('2026-12-02') };
  const rows = [
    aRow('stated', { ...until('2026-12-05') }),
    aRow('most', { urgency: 'check', ...until('2026-12-20', { atMost: true }), ...early }),
    aRow('unclear', { urgency: 'check', ...until('2026-12-24'), ...early }),
  ];
  expect(ids(sorted(rows, 'deadline'))).toEqual(['most', 'unclear', 'stated']);
  // Of the one that must be checked nobody knows a month.
  expect(grouped(rows, 'month', 'deadline').map(({ name }) => name)).toEqual(['2026-12', '']);
});

test('by amount: within a currency, that of the most orders first; no amount last', () => {
  const rows = [
    aRow('euro', money('900.00', 'EUR')),
    aRow('none'),
    aRow('small', money('9.50', 'USD')),
    aRow('large', money('10.00', 'USD')),
  ];
  expect(ids(sorted(rows, 'amount'))).toEqual(['large', 'small', 'euro', 'none']);
});

test('by the day of the order, and by shop', () => {
  const rows = [
    aRow('1', { placed: day('2026-01-02'), store: 'B' }),
    aRow('2', { placed: day('2026-02-01'), store: 'A' }),
    aRow('3', { marketplace: 'temu', store: 'A' }),
  ];
  expect(ids(sorted(rows, 'ordered'))).toEqual(['2', '1', '3']);
  expect(ids(sorted(rows, 'shop'))).toEqual(['2', '1', '3']);
});

test('groups by urgency stand most pressing first, by month in the order of the list', () => {
  const rows = [
    aRow('1', { urgency: 'calm', ...until('2026-12-20') }),
    aRow('2', { urgency: 'urgent', ...until('2026-12-01') }),
    aRow('3', { urgency: 'calm', ...until('2027-01-03') }),
    aRow('4', { urgency: 'over', placed: day('2026-02-01') }),
    aRow('5', { urgency: 'unknown' }),
  ];
  const names = (
    ...[grouping, sort]: [Parameters<typeof grouped>[1], Parameters<typeof grouped>[2]]
  ) => grouped(sorted(rows, sort), grouping, sort).map((group) => [group.name, ids(group.rows)]);
  expect(names('urgency', 'deadline')).toEqual([
    ['urgent', ['2']],
    ['calm', ['1', '3']],
    ['unknown', ['5']],
    ['over', ['4']],
  ]);
  expect(names('month', 'deadline')).toEqual([
    ['2026-12', ['2', '1']],
    ['2027-01', ['3']],
    ['', ['5']],
    ['2026-02', ['4']],
  ]);
  expect(names('none', 'ordered')).toEqual([['', ['4', '1', '2', '3', '5']]]);
  expect(grouped([], 'none', 'deadline')).toEqual([]);
});

test('nothing is lost or doubled, and the order does not depend on the one before', () => {
  const row = fc.record({
    id: fc.integer({ min: 100_000, max: 999_999 }).map(String),
    urgency: fc.constantFrom(...URGENCIES),
    end: fc.option(fc.constantFrom('2026-12-01', '2026-12-02', '2027-03-01')),
    amount: fc.option(fc.constantFrom('1.00', '2.00')),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 30 }),
      fc.constantFrom(...SORTS),
      fc.constantFrom('urgency', 'month', 'none'),
      (made, sort, grouping) => {
        const rows = made.map(({ id, urgency, end, amount }) =>
          aRow(id, { urgency, ...(end && until(end)), ...(amount && money(amount, 'EUR')) }),
        );
        const shown = (some: readonly OrderRow[]) =>
          grouped(sorted(some, sort), grouping, sort).flatMap((group) => ids(group.rows));
        expect(shown(rows).toSorted()).toEqual(ids(rows).toSorted());
        expect(shown(rows.toReversed())).toEqual(shown(rows));
      },
    ),
  );
});
