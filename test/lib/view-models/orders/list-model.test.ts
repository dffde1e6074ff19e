import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { OrderKey } from '../../../../lib/core/facts/order';
import { allChosen, chosen } from '../../../../lib/core/list/selection';
import type { OrderRow } from '../../../../lib/core/views/order-row';
import { listModel } from '../../../../lib/view-models/orders/list-model';
import { aRow, keyOf, until } from '../../core/list/a-row';

function made(rows: readonly OrderRow[]) {
  const all = signal(rows);
  const show = vi.fn<(query: string) => void>();
  const list = listModel(all, signal<ReadonlySet<OrderKey>>(new Set([keyOf('2')])), show);
  return { all, list, show };
}

const rows = [
  aRow('1', {
    title: 'Lamp',
    ...until('2026-12-24'),
    total: { amount: '1.50', currency: 'EUR', text: '' },
  }),
  aRow('2', {
    title: 'Teapot',
    ...until('2026-12-01'),
    total: { amount: '2.00', currency: 'EUR', text: '' },
  }),
  aRow('3', { title: 'Lamp shade', urgency: 'over', paidWith: 'PayPal' }),
];

test('what is set is shown, counted and said in the address', () => {
  const { list, show } = made(rows);
  expect(list.keys.value).toEqual(['2', '1', '3'].map(keyOf));
  expect(list.sums.value.known).toEqual([{ currency: 'EUR', amount: '3.50' }]);
  expect(list.waysToPay.value).toEqual(['PayPal']);
  list.set({ search: 'lamp' });
  expect(list.keys.value).toEqual(['1', '3'].map(keyOf));
  expect(list.sums.value.known).toEqual([{ currency: 'EUR', amount: '1.50' }]);
  expect(show).toHaveBeenLastCalledWith('q=lamp');
  list.turnTo('files=yes');
  expect(list.keys.value).toEqual([keyOf('2')]);
});

test('what is chosen stands in the order of the list', () => {
  const { list } = made(rows);
  list.choose({ ...list.selection.value, keys: new Set([keyOf('3'), keyOf('2')]) });
  expect(list.chosen.value).toEqual(['2', '3'].map(keyOf));
  list.set({ sort: 'amount' });
  expect(list.chosen.value).toEqual(list.keys.value.filter((key) => key !== keyOf('1')));
});

test('what is out of sight is not chosen any more', () => {
  const { list, all } = made(rows);
  list.choose(allChosen(list.selection.value, list.keys.value));
  list.set({ standing: 'open' });
  expect(list.selection.value.keys.size).toBe(2);
  all.value = rows.slice(1);
  expect([...list.selection.value.keys]).toEqual([keyOf('2')]);
});

test('where a row goes, the keyboard stands on the one in its place', () => {
  const { list, all } = made(rows);
  list.choose(chosen(list.selection.value, list.keys.value, keyOf('1'), 'alone'));
  all.value = rows.filter(({ key }) => key !== keyOf('1'));
  expect(list.selection.value.active).toBe(keyOf('3'));
  expect(list.selection.value.keys.size).toBe(0);
});

test('a letter is said in the address at once; the list follows a moment later, by the newest', () => {
  const waiting: (() => void)[] = [];
  const show = vi.fn<(query: string) => void>();
  const list = listModel(signal(rows), signal<ReadonlySet<OrderKey>>(new Set()), show, (work) =>
    waiting.push(work),
  );
  list.set({ search: 't' });
  list.set({ search: 'tea' });
  expect(list.settings.value.search).toBe('tea');
  expect(show).toHaveBeenLastCalledWith('q=tea');
  expect(list.keys.value).toHaveLength(3);
  waiting[0]?.();
  expect(list.keys.value).toEqual([keyOf('2')]);
  list.set({ standing: 'closed' });
  expect(list.keys.value).toEqual([]);
});
