import { expect, test } from 'vitest';
import { answer } from '../../../lib/app/requests/answer';
import { Refused } from '../../../lib/protocol/message-schemas';
import { CheckPage, worldToCheck } from './check-page';
import { detailOf, refusal } from './fake-page-data';
import { extensionPage, orderPage, privatePage } from './fake-world';

const look = {
  kind: 'poll',
  marketplace: 'aliexpress',
  language: 'en',
  readAt: Date.UTC(2026, 10, 22),
} as const;

test('cancelled: the answer that was on its way is kept, and nothing more is asked', async () => {
  const world = await worldToCheck(2);
  const page = new CheckPage(world);
  const { next } = await page.send({ kind: 'go' });
  expect((await page.send({ kind: 'cancel' })).progress).toMatchObject({
    phase: 'stopped',
    stop: 'cancelled',
  });
  const id = next?.id ?? '';
  const after = await page.send({ kind: 'answer', id, text: detailOf(String(next?.data.id)) });
  expect(after.next).toBeNull();
  expect(after.progress?.stop).toBe('cancelled');
  expect([...world.stored.values()].filter(({ facts }) => facts.statedEnd)).toHaveLength(1);
  await page.send({ kind: 'go' });
  expect((await page.finish()).progress?.phase).toBe('finished');
});

test('cancelled: a shop that asks to slow down in its last answer is heard all the same', async () => {
  const page = new CheckPage(await worldToCheck(2));
  const { next } = await page.send({ kind: 'go' });
  await page.send({ kind: 'cancel' });
  await page.send({ kind: 'answer', id: next?.id ?? '', text: refusal('rate-limit') });
  expect((await page.send({ kind: 'go' })).progress).toMatchObject({ stop: 'rate-limit' });
  expect(page.reply?.next).toBeNull();
});

test('cancelled when all is done changes nothing: another tab may begin at once', async () => {
  const world = await worldToCheck(21);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.finish();
  expect((await page.send({ kind: 'cancel' })).progress?.phase).toBe('finished');
  const other = new CheckPage(world, 2);
  expect((await other.send({ kind: 'go' })).progress).toMatchObject({ phase: 'running', total: 1 });
});

test('a page that was loaded again offers what is left, and goes on only when told', async () => {
  const world = await worldToCheck(3);
  const before = new CheckPage(world);
  await before.send({ kind: 'go' });
  await before.step();
  await before.step();
  const after = new CheckPage(world);
  const seen = await after.send({ kind: 'poll' });
  expect(seen.next).toBeNull();
  expect(seen.progress).toMatchObject({ phase: 'stopped', stop: null, total: 3 });
  expect(seen.progress?.checked).toHaveLength(1);
  await after.send({ kind: 'go' });
  await after.finish();
  expect(new Set([...before.asked, ...after.asked]).size).toBe(6);
  expect(before.asked.length + after.asked.length).toBe(6);
});

test('what is finished is not told again to a page that was loaded afterwards', async () => {
  const world = await worldToCheck(1);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.finish();
  expect(await new CheckPage(world).send({ kind: 'poll' })).toEqual({
    offered: 0,
    progress: null,
    next: null,
  });
});

test('of two tabs one asks; the other is told so, and may when the first has gone silent', async () => {
  const world = await worldToCheck(2);
  const [first, second] = [new CheckPage(world, 1), new CheckPage(world, 2)];
  await first.send({ kind: 'go' });
  await first.step();
  for (const kind of ['poll', 'go', 'cancel'] as const) {
    const told = await second.send({ kind });
    expect(told.next).toBeNull();
    expect(told.progress?.phase).toBe('elsewhere');
    expect(told.progress?.until).toBeGreaterThan(world.now);
  }
  expect((await first.step()).progress?.phase).toBe('running');
  world.now = (await second.send({ kind: 'poll' })).progress?.until ?? 0;
  expect((await second.send({ kind: 'poll' })).progress).toMatchObject({
    phase: 'stopped',
    stop: null,
  });
  expect((await second.send({ kind: 'go' })).next).not.toBeNull();
  // The first wakes up: its answer comes too late, and it asks no more.
  const { next } = first.reply ?? {};
  const late = await first.send({
    kind: 'answer',
    id: next?.id ?? '',
    text: detailOf(String(next?.data.id)),
  });
  expect(late.next).toBeNull();
  expect(late.progress?.phase).toBe('elsewhere');
  expect((await second.finish()).progress?.phase).toBe('finished');
});

test('a run of the day before is forgotten, and its orders are offered anew', async () => {
  const world = await worldToCheck(2);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.step(() => refusal('captcha'));
  world.pass(1.1);
  expect(await page.send({ kind: 'poll' })).toEqual({ offered: 2, progress: null, next: null });
  expect((await page.send({ kind: 'go' })).progress?.total).toBe(2);
});

test('a private window may not even look; the extension’s own pages may only look', async () => {
  const world = await worldToCheck(1);
  for (const kind of ['poll', 'go'] as const)
    await expect(answer(world, 'checkOrders', { ...look, kind }, privatePage)).rejects.toThrow(
      Refused,
    );
  await expect(
    answer(world, 'checkOrders', { ...look, kind: 'go' }, extensionPage),
  ).rejects.toThrow(Refused);
  expect((await answer(world, 'checkOrders', look, extensionPage)).offered).toBe(1);
  const elsewhere = { ...look, marketplace: 'temu' } as const;
  await expect(answer(world, 'checkOrders', elsewhere, orderPage)).rejects.toThrow(Refused);
  expect(world.runs.size).toBe(0);
});

test('a shop whose data is not read cannot be checked', async () => {
  const world = await worldToCheck(1);
  world.pageData = { of: () => null };
  const page = new CheckPage(world);
  expect(await page.send({ kind: 'go' })).toEqual({ offered: 0, progress: null, next: null });
});
