import { beforeEach, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { toCheckAmong } from '../../../../lib/app/views/to-check';
import type { CheckRun } from '../../../../lib/core/views/checking';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { viewOf } from '../../../components/sample-view';
import { accountOf, extensionPage, FakeWorld, orderPage } from '../fake-world';

const run: CheckRun = {
  id: 'r',
  marketplace: 'aliexpress',
  startedAt: 0,
  owner: 7,
  leaseUntil: Date.parse('2026-11-22T12:01Z'),
  askedAt: 0,
  stop: null,
  orders: [],
};

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
});
const show = () => answer(world, 'showCheck', { marketplace: 'aliexpress' }, extensionPage);

test('the tab that checks comes to the front; where it is gone, the order list opens', async () => {
  await world.checkRuns.write(run);
  await show();
  expect([world.shownTabs, world.opened]).toEqual([[7], []]);
  world.closedTabs.add(7);
  await show();
  expect(world.opened).toEqual(['https://shop.example/orders']);
});

test('a run that asks nothing just now leads to the order list: its tab may be another by now', async () => {
  await world.checkRuns.write({ ...run, leaseUntil: world.now });
  await show();
  expect([world.shownTabs, world.opened]).toEqual([[], ['https://shop.example/orders']]);
});

test('without a run the order list opens', async () => {
  await show();
  expect([world.shownTabs, world.opened]).toEqual([[], ['https://shop.example/orders']]);
});

test('no page of a shop may lead the user anywhere', async () => {
  await expect(
    answer(world, 'showCheck', { marketplace: 'aliexpress' }, orderPage),
  ).rejects.toThrow(Refused);
});

test('what is to be checked is counted apart by shop and account', () => {
  const [one, two] = [accountOf('aliexpress', '1'), accountOf('aliexpress', '2')];
  const views = [
    viewOf('1', { toCheck: true, account: one }),
    viewOf('2', { toCheck: true, account: two }),
    viewOf('3', { toCheck: true, account: one }),
    viewOf('4', { toCheck: false, account: one }),
    viewOf('5', { toCheck: true }),
  ];
  expect(toCheckAmong(views)).toEqual([
    { marketplace: 'aliexpress', account: one, orders: 2 },
    { marketplace: 'aliexpress', account: two, orders: 1 },
    { marketplace: 'aliexpress', account: null, orders: 1 },
  ]);
});
