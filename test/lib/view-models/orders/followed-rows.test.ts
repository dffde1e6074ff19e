import { expect, test, vi } from 'vitest';
import { type OrderKey, orderKey } from '../../../../lib/core/facts/order';
import { followedRows } from '../../../../lib/view-models/orders/followed-rows';

const FIRST = orderKey('temu', '1');
const SECOND = orderKey('temu', '2');

function world() {
  const files = new Map<OrderKey, number>([[FIRST, 2]]);
  const store = { load: vi.fn(async () => {}), changed: vi.fn(async () => {}) };
  const heard: {
    orders: ((keys: readonly OrderKey[] | null) => void)[];
    settings: (() => void)[];
  } = { orders: [], settings: [] };
  const counts = vi.fn(async () => files);
  const model = followedRows(
    store,
    { counts },
    {
      onOrders: (listener) => heard.orders.push(listener),
      onSettings: (listener) => heard.settings.push(listener),
    },
  );
  return { files, store, heard, counts, model };
}

test('nothing is read before somebody wants it, and then once', () => {
  const { store, heard, model } = world();
  expect(store.load).not.toHaveBeenCalled();
  expect(heard.orders).toHaveLength(0);
  model.want();
  model.want();
  expect(store.load).toHaveBeenCalledTimes(1);
  expect(heard.orders).toHaveLength(1);
});

test('orders that changed are read again, and so is which of them have files', async () => {
  const { files, store, heard, model } = world();
  model.want();
  await vi.waitFor(() => expect([...model.withEvidence.value]).toEqual([FIRST]));
  files.set(SECOND, 1);
  for (const hear of heard.orders) hear([SECOND]);
  expect(store.changed).toHaveBeenCalledWith([SECOND]);
  await vi.waitFor(() => expect([...model.withEvidence.value]).toEqual([FIRST, SECOND]));
});

test('other settings make other rows', () => {
  const { store, heard, model } = world();
  model.want();
  for (const hear of heard.settings) hear();
  expect(store.load).toHaveBeenCalledTimes(2);
});

test('where the files cannot be counted, what is known of them stays', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { counts, heard, model } = world();
  model.want();
  await vi.waitFor(() => expect(model.withEvidence.value.size).toBe(1));
  counts.mockRejectedValueOnce(new Error('no database'));
  for (const hear of heard.orders) hear(null);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect([...model.withEvidence.value]).toEqual([FIRST]);
});
