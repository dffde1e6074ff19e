import { expect, test, vi } from 'vitest';
import type { OrderKey } from '../../../../lib/core/facts/order';
import type { OrderRow } from '../../../../lib/core/views/order-row';
import { rowStore } from '../../../../lib/view-models/orders/row-store';
import { aRow } from '../../core/list/a-row';

/** A background with so many orders, the first two of which come at once. */
function backgroundWith(count: number) {
  const stored = new Map<OrderKey, OrderRow>();
  for (let index = 0; index < count; index++) {
    const row = aRow(String(100_000 + index));
    stored.set(row.key, row);
  }
  const viewRows = vi.fn(async (keys: OrderKey[]) => keys.flatMap((key) => stored.get(key) ?? []));
  const listOrders = vi.fn(async () => {
    const keys = [...stored.keys()];
    return { keys, rows: await viewRows(keys.slice(0, 2)), accounts: [] };
  });
  return { stored, viewRows, listOrders };
}

test('the first are there before the others, which come in parts', async () => {
  const background = backgroundWith(600);
  const store = rowStore(background);
  const phases: [string, number][] = [];
  const stop = store.phase.subscribe((phase) => phases.push([phase, store.rows.value.length]));
  await store.load();
  stop();
  expect(phases).toEqual([
    ['loading', 0],
    ['some', 2],
    ['all', 600],
  ]);
  expect(background.viewRows.mock.calls.map(([keys]) => keys.length)).toEqual([2, 250, 250, 98]);
  expect(store.stored.value).toBe(600);
});

test('what changed is read again, what went is gone, the others stay the same objects', async () => {
  const background = backgroundWith(3);
  const store = rowStore(background);
  await store.load();
  const [first, second, third] = store.rows.value;
  if (!first || !second || !third) throw new Error('rows are missing');
  background.stored.set(first.key, { ...first, title: 'Another' });
  background.stored.delete(second.key);
  await store.changed([first.key, second.key]);
  expect(store.rows.value.map(({ title }) => title)).toEqual(['Another', third.title]);
  expect(store.rows.value[1]).toBe(third);
  expect(background.listOrders).toHaveBeenCalledTimes(1);
});

test('where too many changed to be named, all are read anew', async () => {
  const background = backgroundWith(3);
  const store = rowStore(background);
  await store.load();
  const added = aRow('200000');
  background.stored.set(added.key, added);
  await store.changed(null);
  expect(store.rows.value).toHaveLength(4);
});

test('what cannot be read is said, and what is known stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const background = backgroundWith(3);
  const store = rowStore(background);
  await store.load();
  background.listOrders.mockRejectedValueOnce(new Error('no answer'));
  await store.load();
  expect(store.phase.value).toBe('failed');
  expect(store.rows.value).toHaveLength(3);
});

test('the moment is known at which time makes a row untrue, and what it changed is read again', async () => {
  const now = Date.parse('2026-11-28T20:00:00Z');
  const background = backgroundWith(3);
  const [first, second] = [...background.stored.values()];
  if (!first || !second) throw new Error('rows are missing');
  background.stored.set(first.key, { ...first, changesAt: now + 2_000 });
  const bar = {
    kind: 'dispute',
    from: now,
    binds: 'limit',
    certainty: 'stated',
    counts: true,
  } as const;
  // From less than 48 hours on a bar is told to the minute.
  const to = now + 48 * 3_600_000 + 1_000;
  background.stored.set(second.key, { ...second, bars: [{ ...bar, to }] });
  const store = rowStore(background);
  expect(store.changesAt(now, 'UTC')).toBe(Infinity);
  await store.load();
  expect(store.changesAt(now, 'UTC')).toBe(now + 1_001);
  expect(store.changesAt(now + 1_500, 'UTC')).toBe(now + 2_000);
  background.viewRows.mockClear();
  background.stored.set(first.key, { ...first, urgency: 'over' });
  await store.renew(now + 1_999);
  expect(background.viewRows).not.toHaveBeenCalled();
  await store.renew(now + 2_000);
  expect(background.viewRows).toHaveBeenCalledExactlyOnceWith([first.key]);
  expect(store.rows.value.map(({ urgency }) => urgency)).toEqual(['over', 'calm', 'calm']);
});
