import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { CheckPage, idOf, worldToCheck } from '../check-page';
import { nothing } from '../fake-page-data';
import { extensionPage, keyOf } from '../fake-world';

test('looking offers the orders and starts nothing', async () => {
  const world = await worldToCheck(3);
  const page = new CheckPage(world);
  expect(await page.send({ kind: 'poll' })).toEqual({ offered: 3, progress: null, next: null });
  expect(world.runs.size).toBe(0);
});

test('one click asks about detail and tracking of each order, and every order has its stated date', async () => {
  const world = await worldToCheck(3);
  const page = new CheckPage(world);
  const first = await page.send({ kind: 'go' });
  expect(first.progress).toMatchObject({ phase: 'running', total: 3, checked: [] });
  expect(first.next).toMatchObject({ api: 'shop.detail', pause: 0 });
  const last = await page.finish();
  expect(page.asked.toSorted()).toEqual(
    [1, 2, 3].flatMap((n) => [`shop.detail ${idOf(n)}`, `shop.tracking ${idOf(n)}`]).toSorted(),
  );
  expect(last.progress).toMatchObject({ phase: 'finished', total: 3 });
  expect(last.progress?.checked.map(({ result, claimBy }) => [result, claimBy?.certainty])).toEqual(
    Array(3).fill(['read', 'stated']),
  );
  expect(last.offered).toBe(0);
  for (const { facts } of world.stored.values())
    expect(facts.carrier?.[0]?.value).toEqual(['Slow Post']);
  // The pages that are open learn of each order at once.
  expect(world.announced.flat()).toContain(keyOf(idOf(1)));
});

test('an order’s questions follow each other, in the page’s language', async () => {
  const world = await worldToCheck(2);
  const page = new CheckPage(world);
  const { next } = await page.send({ kind: 'go' });
  expect(next?.data).toMatchObject({ language: 'en' });
  await page.finish();
  const ids = page.asked.map((question) => question.split(' ')[1]);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).toBe(ids[3]);
});

test('never faster than the pace, however often it is stopped and started', async () => {
  const world = await worldToCheck(4);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  for (let n = 0; n < 4; n += 1) {
    await page.step();
    await page.send({ kind: 'cancel' });
    await page.send({ kind: 'go' });
    // Loaded again while the question is on its way.
    await new CheckPage(world).send({ kind: 'poll' });
    await page.send({ kind: 'go' });
  }
  await page.finish();
  const gaps = page.askedAt.slice(1).map((at, index) => at - (page.askedAt[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(world.pace.pause());
});

test('a second run keeps the pace of the one before', async () => {
  const world = await worldToCheck(25);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.finish();
  world.now -= 900;
  const { next } = await page.send({ kind: 'go' });
  expect(next?.pause).toBeGreaterThan(0);
});

test('at most twenty orders a click; the next click asks about the others', async () => {
  const world = await worldToCheck(25);
  const page = new CheckPage(world);
  expect((await page.send({ kind: 'go' })).progress?.total).toBe(20);
  expect((await page.finish()).offered).toBe(5);
  expect((await page.send({ kind: 'go' })).progress?.total).toBe(5);
  await page.finish();
  expect(page.asked).toHaveLength(50);
  expect(new Set(page.asked).size).toBe(50);
});

test('an order about which nothing new was learnt says so', async () => {
  const world = await worldToCheck(1);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.finish();
  world.pass(4);
  // The same is asked again only where it is offered: here the order is no longer.
  expect((await page.send({ kind: 'go' })).next).toBeNull();
  const [order] = world.stored.values();
  if (!order) throw new Error('no order is stored');
  const { statedEnd: _end, ...facts } = order.facts;
  world.stored.set(order.key, { ...order, facts });
  await page.send({ kind: 'go' });
  await page.step(() => nothing('unreadable'));
  const { progress } = await page.step();
  expect(progress?.checked).toMatchObject([{ result: 'nothing-new' }]);
});

test('what another page has shown meanwhile is not asked for', async () => {
  const world = await worldToCheck(2);
  const page = new CheckPage(world);
  const { next } = await page.send({ kind: 'go' });
  world.now += 1_000;
  // The listener beside the page heard the very same answer, and was faster.
  const id = String(next?.data.id);
  const other = id === idOf(1) ? idOf(2) : idOf(1);
  await page.step();
  await answer(
    world,
    'actOnOrder',
    { key: keyOf(other), action: { kind: 'settled' } },
    extensionPage,
  );
  const last = await page.finish();
  expect(page.asked).toEqual([`shop.detail ${id}`, `shop.tracking ${id}`]);
  expect(last.progress).toMatchObject({ phase: 'finished', total: 2 });
});
