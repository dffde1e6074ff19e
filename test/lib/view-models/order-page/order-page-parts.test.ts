import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { isFreshId } from '../../../../lib/core/facts/fresh-id';
import type { OrderKey } from '../../../../lib/core/facts/order';
import { orderPageParts } from '../../../../lib/view-models/order-page/order-page-parts';
import { endsOn, type FakeWorld, keyOf } from '../../app/fake-world';
import { worldWith } from '../../app/ringing-world';
import { aRow } from '../../core/list/a-row';
import { evidenceWorld } from '../evidence/evidence-world';
import { askOf, orderBackground } from '../order-background';

const [A, B] = ['1000000000000001', '1000000000000002'];

let world: FakeWorld;
beforeEach(async () => {
  world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-30'), endsOn(B, '2026-12-20')]);
});

const ask = askOf(() => world);

function page() {
  const rows = signal([A, B].map((id) => aRow(id)));
  const shown: OrderKey[] = [];
  const want = vi.fn();
  const parts = orderPageParts({
    background: orderBackground(ask),
    viewRoutes: ask('viewRoutes'),
    writeNote: ask('writeNote'),
    evidence: evidenceWorld().world,
    list: { keys: signal(rows.value.map(({ key }) => key)), rows, want },
    context: () => ({ language: 'en', now: world.now, zone: 'UTC' }),
    show: (key) => shown.push(key),
  });
  return { ...parts, want, shown };
}

test('with an order come its routes, its note, its files and its neighbours', async () => {
  const { order, routes, evidence, note, neighbours, expectation } = page();
  await ask('writeNote')({ key: keyOf(A), text: 'asked twice', version: 0 });
  expect([order.openKey(), routes.beyond.value, note.text.value]).toEqual([null, null, '']);
  await order.open(keyOf(A));
  expect(order.openKey()).toBe(keyOf(A));
  await vi.waitFor(() => expect(routes.beyond.value?.key).toBe(keyOf(A)));
  expect(note.text.value).toBe('asked twice');
  await vi.waitFor(() => expect(evidence.content.value.files).toEqual([]));
  expect(neighbours.value).toEqual({ previous: null, next: keyOf(B) });
  expect(expectation.value).toBeNull();
  await order.open(keyOf(B));
  expect(note.text.value).toBe('');
  expect(neighbours.value).toEqual({ previous: keyOf(A), next: null });
});

test('what is being typed stays while the order is read anew, and is written when another is opened', async () => {
  const { order, note } = page();
  await order.open(keyOf(A));
  note.type('sent back');
  await order.reload();
  expect(note.text.value).toBe('sent back');
  await order.open(keyOf(B));
  await vi.waitFor(() => expect(world.stored.get(keyOf(A))?.note?.text).toBe('sent back'));
});

test('the list is read for an order, once that is there, and for no new one', async () => {
  const { order, want } = page();
  await order.open('new/other');
  await new Promise((resolve) => setTimeout(resolve));
  expect(want).not.toHaveBeenCalled();
  await order.open(keyOf(A));
  expect(want).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(want).toHaveBeenCalled());
});

test('an order of another shop that gave no id gets one here', async () => {
  const { order, shown } = page();
  await order.open('new/other');
  expect(await order.add({ marketplace: 'other', title: 'Lamp' })).toEqual({});
  expect(shown).toHaveLength(1);
  expect(isFreshId(shown[0]?.split(':')[1] ?? '')).toBe(true);
});

test('what is shown lasts until its words were read a minute longer ago', async () => {
  const { order, changesAt } = page();
  expect(changesAt()).toBe(Infinity);
  await order.open(keyOf(A));
  expect(new Date(changesAt()).toISOString()).toBe('2026-12-07T12:01:00.000Z');
});
