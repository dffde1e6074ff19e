import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { OrderKey } from '../../../../lib/core/facts/order';
import { addDays } from '../../../../lib/core/time/calendar-day';
import { aroundOrder } from '../../../../lib/view-models/order-page/around-order';
import { aRow, day, keyOf } from '../../core/list/a-row';

const PLACED = day('2026-06-01');
const delivered = [10, 12, 14, 16].map((days, index) =>
  aRow(`20000${index}`, { status: 'completed', placed: PLACED, delivered: addDays(PLACED, days) }),
);
const waiting = aRow('100001', { placed: day('2026-11-20') });
const rows = signal([waiting, ...delivered]);
const keys = signal(rows.value.map(({ key }) => key));

test('the neighbours are those of the list as it is', () => {
  const open = signal<OrderKey | null>(keyOf('200000'));
  const { neighbours } = aroundOrder(() => open.value, keys, rows);
  expect(neighbours.value).toEqual({ previous: waiting.key, next: keyOf('200001') });
  open.value = waiting.key;
  expect(neighbours.value).toEqual({ previous: null, next: keyOf('200000') });
  open.value = keyOf('999999');
  expect(neighbours.value).toEqual({ previous: null, next: null });
});

test('an order under way is told how long others took; one that has come, or is cancelled, is not', () => {
  const open = signal<OrderKey | null>(waiting.key);
  const { expectation } = aroundOrder(() => open.value, keys, rows);
  expect(expectation.value).toMatchObject({ from: 10, to: 16, parcels: 4 });
  open.value = keyOf('200000');
  expect(expectation.value).toBeNull();
  rows.value = [{ ...waiting, status: 'cancelled' }, ...delivered];
  open.value = waiting.key;
  expect(expectation.value).toBeNull();
});
