import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { type OrderKey, orderKey } from '../../../lib/core/facts/order';
import type { BeyondShop } from '../../../lib/core/rules/route';
import { followRoutes, routesModel } from '../../../lib/view-models/routes-model';
import { turns } from '../turns';

const [ONE, TWO] = [orderKey('temu', '1000001'), orderKey('temu', '1000002')];
const found = (text: string): BeyondShop => ({
  routes: [],
  asks: [],
  paidWith: { text, from: 'user', known: true },
  mayReturn: false,
  handIn: null,
});
const text = (model: ReturnType<typeof routesModel>) => model.beyond.value?.beyond.paidWith?.text;

test('shows the routes of the order that is open, and none when none is', async () => {
  const model = routesModel(async ({ key }) => found(key));
  await model.load(ONE);
  expect(text(model)).toBe(ONE);
  await model.load(null);
  expect(model.beyond.value).toBeNull();
});

test('another order’s routes are gone at once; answers that overtake each other do not win', async () => {
  const waiting = new Map<string, () => void>();
  const model = routesModel(
    ({ key }) => new Promise((done) => waiting.set(key, () => done(found(key)))),
  );
  const first = model.load(ONE);
  const second = model.load(TWO);
  waiting.get(TWO)?.();
  await second;
  waiting.get(ONE)?.();
  await first;
  expect(text(model)).toBe(TWO);
  void model.load(ONE);
  expect(model.beyond.value).toBeNull();
});

test('a reading that fails leaves what stands; an order that is gone has none', async () => {
  const answers: (() => Promise<BeyondShop | null>)[] = [
    async () => found('Visa'),
    () => Promise.reject(new Error('the background is gone')),
    async () => null,
  ];
  const model = routesModel(() => (answers.shift() ?? Promise.reject)());
  await model.load(ONE);
  await model.load(ONE);
  expect(text(model)).toBe('Visa');
  await model.load(ONE);
  expect(model.beyond.value).toBeNull();
});

test('follows the order that is open, and its list', async () => {
  const asked: OrderKey[] = [];
  const [open, list] = [signal<OrderKey | null>(ONE), signal(1)];
  const { beyond, reload } = followRoutes(
    async ({ key }) => {
      asked.push(key);
      return found(key);
    },
    () => (list.value > 0 ? open.value : null),
  );
  await Promise.resolve();
  list.value = 2;
  open.value = TWO;
  reload();
  await turns();
  expect(asked).toEqual([ONE, ONE, TWO, TWO]);
  expect(beyond.value?.key).toBe(TWO);
});
