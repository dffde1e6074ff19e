// Covers list-actions.ts and undo-stack.ts.
import { expect, test, vi } from 'vitest';
import type { Order, OrderKey } from '../../../../lib/core/facts/order';
import type { KeptFile } from '../../../../lib/ports/evidence-store';
import { listActions } from '../../../../lib/view-models/orders/list-actions';
import { madeEvidence } from '../../../orders/made-evidence';
import { madeOrders } from '../../../orders/made-orders';

const NOW = Date.parse('2026-11-29T12:00:00Z');

/** A background that keeps orders and who is settled, and notes what it is asked. */
function world(count: number) {
  const orders = madeOrders({ count, seed: 4, now: NOW });
  const stored = new Map<OrderKey, Order>(orders.map((order) => [order.key, order]));
  const settled = new Set<OrderKey>();
  let files = [...madeEvidence(orders, { seed: 4, now: NOW })];
  const asked: string[] = [];
  const actions = listActions(
    {
      actOnOrders: async ({ keys, action }) => {
        asked.push(`${action.kind} ${keys.length}`);
        if (action.kind === 'settled')
          return keys.filter((key) => !settled.has(key) && settled.add(key));
        return keys.filter((key) => settled.delete(key));
      },
      removeOrders: async ({ keys }) => {
        const going = keys.flatMap((key) => stored.get(key) ?? []);
        for (const key of keys) stored.delete(key);
        files = files.filter(({ evidence }) => stored.has(evidence.order));
        return going;
      },
      restoreOrders: async ({ orders: back }) => {
        for (const order of back) stored.set(order.key, order);
        return back.map(({ key }) => key);
      },
    },
    {
      of: async (keys) => files.filter(({ evidence }) => keys.includes(evidence.order)),
      putBack: async (back: readonly KeptFile[]) => {
        files.push(...back);
      },
    },
  );
  return { actions, orders, stored, settled, asked, files: () => files };
}

test('many are acted on in parts, and taken back where anything changed', async () => {
  const { actions, orders, settled, asked } = world(600);
  const keys = orders.map(({ key }) => key);
  settled.add(keys[0] as OrderKey);
  await actions.act(keys, { kind: 'settled' });
  expect(asked).toEqual(['settled 250', 'settled 250', 'settled 100']);
  expect(actions.said.value).toEqual({ outcome: 'done', action: 'settled', orders: 599 });
  await actions.undo();
  expect(actions.said.value).toEqual({ outcome: 'undone', action: 'settled', orders: 599 });
  expect([...settled]).toEqual([keys[0]]);
  expect(actions.undoable.value).toBeNull();
});

test('how far it is taken back is shown, and is not stopped half way', async () => {
  const { actions, orders } = world(600);
  await actions.remove(orders.map(({ key }) => key));
  const seen: unknown[] = [];
  const end = actions.doing.subscribe((doing) => seen.push(doing && [doing.done, doing.stop]));
  await actions.undo();
  end();
  expect(seen).toEqual([null, [0, null], [250 / 600, null], [500 / 600, null], null]);
  expect(actions.said.value).toMatchObject({ outcome: 'undone', orders: 600 });
});

test('what is deleted comes back with its files, the last first', async () => {
  const { actions, orders, stored, files } = world(60);
  const before = files().length;
  expect(before).toBeGreaterThan(0);
  const keys = orders.map(({ key }) => key);
  await actions.remove(keys.slice(0, 30));
  await actions.remove(keys.slice(30));
  expect([stored.size, files().length]).toEqual([0, 0]);
  expect(actions.undoable.value).toEqual({ action: 'removed', orders: 30 });
  await actions.undo();
  expect([...stored.keys()]).toEqual(keys.slice(30));
  await actions.undo();
  expect(new Set(stored.keys())).toEqual(new Set(keys));
  expect(files()).toHaveLength(before);
  await actions.undo();
  expect(actions.undoable.value).toBeNull();
});

test('what takes long says how far it is, and stopped, it has changed nothing', async () => {
  const { actions, orders, stored, files, settled } = world(600);
  const keys = orders.map(({ key }) => key);
  const [allOrders, allFiles] = [stored.size, files().length];
  const seen: (number | null)[] = [];
  const end = actions.doing.subscribe((doing) => {
    seen.push(doing?.done ?? null);
    if ((doing?.done ?? 0) > 0) doing?.stop?.();
  });
  await actions.remove(keys);
  expect(actions.said.value).toEqual({ outcome: 'stopped' });
  // Two parts of three were done when it was stopped, and are put back.
  expect(seen).toEqual([null, 0, 250 / 600, null, 0, 1 / 2, null]);
  expect([stored.size, files().length]).toEqual([allOrders, allFiles]);
  await actions.act(keys, { kind: 'settled' });
  end();
  expect(settled.size).toBe(0);
  expect(actions.undoable.value).toBeNull();
});

test('what was decided long ago is taken back without a way back of its own', async () => {
  const { actions, orders, settled } = world(3);
  const keys = orders.map(({ key }) => key);
  settled.add(keys[1] as OrderKey);
  await actions.act(keys, { kind: 'unsettled' });
  expect(settled.size).toBe(0);
  expect(actions.said.value).toEqual({ outcome: 'undone', action: 'settled', orders: 1 });
  expect(actions.undoable.value).toBeNull();
});

test('what changes nothing cannot be taken back; what fails is said, and stays to be taken back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { actions, orders } = world(2);
  const keys = orders.map(({ key }) => key);
  await actions.act([], { kind: 'settled' });
  expect(actions.said.value).toEqual({ outcome: 'nothing', action: 'settled' });
  expect(actions.undoable.value).toBeNull();
  const failing = listActions(
    {
      actOnOrders: vi.fn().mockResolvedValueOnce(keys).mockRejectedValue(new Error('no answer')),
      removeOrders: vi.fn(),
      restoreOrders: vi.fn(),
    },
    { of: async () => [], putBack: async () => {} },
  );
  await failing.act(keys, { kind: 'settled' });
  await failing.undo();
  expect(failing.said.value).toEqual({ outcome: 'failed' });
  expect(failing.undoable.value).toEqual({ action: 'settled', orders: 2 });
});
