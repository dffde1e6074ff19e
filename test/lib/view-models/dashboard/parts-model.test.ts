import { expect, test, vi } from 'vitest';
import type { DashboardPart, PartEntry, Place } from '../../../../components/dashboard/part';
import { partsModel, tellTitle } from '../../../../lib/view-models/dashboard/parts-model';
import { localeWords } from '../../../tools/locale-words';

/** A part that notes where it was turned to. */
function aPart(name: string) {
  const places: Place[] = [];
  const part: DashboardPart = {
    title: () => name,
    View: () => null,
    turnTo: (place) => places.push(place),
  };
  return { part, places };
}

const entry = (path: string, load: PartEntry['load']): PartEntry => ({
  path,
  tab: 'orders',
  load,
});

test('a part is loaded when it is first opened, and once', async () => {
  const [list, order] = [aPart('list'), aPart('order')];
  const loadList = vi.fn(async () => list);
  const loadOrder = vi.fn(async () => order);
  const model = partsModel([entry('orders', loadList), entry('orders/:key', loadOrder)]);
  await model.open('');
  expect(model.shown.value).toMatchObject({ phase: 'part', part: list.part });
  expect(loadOrder).not.toHaveBeenCalled();
  await model.open('#/orders/temu:1');
  await model.open('#/orders?shop=temu');
  await model.open('#/orders/temu:2');
  expect(model.shown.value).toMatchObject({ phase: 'part', part: order.part });
  expect(loadList).toHaveBeenCalledTimes(1);
  expect(loadOrder).toHaveBeenCalledTimes(1);
  expect(list.places.map(({ query }) => query)).toEqual(['', 'shop=temu']);
  expect(order.places.map(({ named }) => named.key)).toEqual(['temu:1', 'temu:2']);
});

test('an address of no part is missing', async () => {
  const model = partsModel([entry('orders', async () => aPart('list'))]);
  await model.open('#/nothing');
  expect(model.shown.value).toEqual({ phase: 'missing' });
});

test('a part that was left while it was loading does not come up', async () => {
  const [slow, quick] = [aPart('slow'), aPart('quick')];
  let arrive = (): void => {};
  const loadSlow = () =>
    new Promise<{ part: DashboardPart }>((resolve) => {
      arrive = () => resolve(slow);
    });
  const model = partsModel([entry('slow', loadSlow), entry('quick', async () => quick)]);
  const opening = model.open('#/slow');
  expect(model.shown.value).toMatchObject({ phase: 'loading', entry: { path: 'slow' } });
  await model.open('#/quick');
  arrive();
  await opening;
  expect(model.shown.value).toMatchObject({ part: quick.part });
  expect(slow.places).toEqual([]);
});

test('a part that cannot be loaded says so, and is tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const list = aPart('list');
  const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(list);
  const model = partsModel([entry('orders', load)]);
  await model.open('#/orders');
  expect(model.shown.value).toMatchObject({ phase: 'failed' });
  await model.open('#/orders');
  expect(model.shown.value).toMatchObject({ phase: 'part', part: list.part });
});

test('the page is named after its part, and after the extension alone while there is none', async () => {
  const model = partsModel([entry('orders', async () => aPart('Orders'))]);
  const told: string[] = [];
  const stop = tellTitle(model.shown, localeWords(), (title) => told.push(title));
  await model.open('#/orders');
  stop();
  await model.open('#/nothing');
  expect(told.at(0)).toBe('ClaimClock');
  expect(told.at(-1)).toBe('Orders · ClaimClock');
});
