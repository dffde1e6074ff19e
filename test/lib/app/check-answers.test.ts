import { expect, test, vi } from 'vitest';
import { HOUR_LENGTH } from '../../../lib/core/time/calendar-day';
import { CheckPage, idOf, shopAnswers, worldToCheck } from './check-page';
import { detailOf, nothing, refusal, trackingOf } from './fake-page-data';

test.each(['captcha', 'signed-out', 'rate-limit', 'expired'] as const)(
  '%s stops it at once; going on asks the same question again',
  async (kind) => {
    const world = await worldToCheck(3);
    const page = new CheckPage(world);
    await page.send({ kind: 'go' });
    await page.step();
    const stop = await page.step(() => refusal(kind));
    expect(stop.progress).toMatchObject({ phase: 'stopped', stop: kind, total: 3 });
    expect(stop.next).toBeNull();
    world.now += HOUR_LENGTH;
    await page.send({ kind: 'go' });
    await page.finish();
    expect(page.asked[1]).toBe(page.asked[2]);
    expect(page.asked).toHaveLength(7);
    expect(page.reply?.progress?.phase).toBe('finished');
  },
);

test('a shop that asks to slow down is left alone for an hour, by every tab', async () => {
  const world = await worldToCheck(2);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.step(() => refusal('rate-limit'));
  const stoppedAt = world.now;
  for (const tab of [1, 2]) {
    const other = new CheckPage(world, tab);
    world.now = stoppedAt + HOUR_LENGTH - 1;
    const barred = await other.send({ kind: 'go' });
    expect(barred.next).toBeNull();
    expect(barred.progress).toMatchObject({ stop: 'rate-limit', until: stoppedAt + HOUR_LENGTH });
    expect((await other.send({ kind: 'cancel' })).progress?.stop).toBe('rate-limit');
  }
  world.now = stoppedAt + HOUR_LENGTH;
  expect((await page.send({ kind: 'go' })).next).not.toBeNull();
});

test('an error about one order, or no answer, does not hold up the others', async () => {
  const world = await worldToCheck(2);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  expect((await page.step(() => refusal('failed'))).progress?.stop).toBe('failed');
  const { next } = await page.send({ kind: 'go' });
  const silent = await page.send({ kind: 'silence', id: next?.id ?? '', why: 'no-answer' });
  expect(silent.progress).toMatchObject({
    phase: 'stopped',
    stop: 'no-answer',
    checked: [{ result: 'unreadable' }],
  });
  await page.send({ kind: 'go' });
  const last = await page.finish();
  expect(last.progress?.checked.map(({ result }) => result)).toEqual(['unreadable', 'read']);
  // What was passed over is offered again.
  expect(last.offered).toBe(1);
});

test('a page without a client stops it, and nothing is lost', async () => {
  const world = await worldToCheck(1);
  const page = new CheckPage(world);
  const { next } = await page.send({ kind: 'go' });
  const stop = await page.send({ kind: 'silence', id: next?.id ?? '', why: 'no-client' });
  expect(stop.progress).toMatchObject({ phase: 'stopped', stop: 'no-client', checked: [] });
  expect((await page.send({ kind: 'go' })).next).toMatchObject({ api: 'shop.detail' });
});

test.each([
  ['signed out', 'signed-out', 'signed-out'],
  ['blocked', 'blocked', 'captcha'],
] as const)('an answer that reads as %s stops it too', async (_what, outcome, stop) => {
  const page = new CheckPage(await worldToCheck(1));
  await page.send({ kind: 'go' });
  expect((await page.step(() => nothing(outcome))).progress?.stop).toBe(stop);
});

test('an answer about another order is not recorded, under neither', async () => {
  const world = await worldToCheck(2);
  const before = structuredClone(world.stored);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  const other = (id: string) => (id === idOf(1) ? idOf(2) : idOf(1));
  await page.step((_api, id) => detailOf(other(id)));
  const { progress } = await page.step((_api, id) => trackingOf(other(id)));
  expect(progress?.checked).toMatchObject([{ result: 'unreadable' }]);
  expect(world.stored).toEqual(before);
});

test('an order the shop does not know, and text that is no response', async () => {
  const page = new CheckPage(await worldToCheck(2));
  await page.send({ kind: 'go' });
  await page.step(() => nothing('empty'));
  await page.step(() => nothing('empty'));
  await page.step(() => '<html>');
  const { progress } = await page.step(() => 'null');
  expect(progress?.checked.map(({ result }) => result)).toEqual(['not-found', 'unreadable']);
});

test('the same answer twice is as once', async () => {
  const world = await worldToCheck(2);
  const page = new CheckPage(world);
  const { next } = await page.send({ kind: 'go' });
  const text = shopAnswers('shop.detail', String(next?.data.id));
  const answered = { kind: 'answer', id: next?.id ?? '', text } as const;
  const once = await page.send(answered);
  const [runs, stored] = [structuredClone(world.runs), structuredClone(world.stored)];
  expect(await page.send(answered)).toEqual(once);
  expect(world.runs).toEqual(runs);
  expect(world.stored).toEqual(stored);
});

test('an answer nobody asked for changes nothing', async () => {
  const world = await worldToCheck(1);
  const page = new CheckPage(world);
  const before = structuredClone(world.stored);
  const text = detailOf(idOf(1));
  expect((await page.send({ kind: 'answer', id: 'x.0.0', text })).progress).toBeNull();
  await page.send({ kind: 'go' });
  const runs = structuredClone(world.runs);
  await page.send({ kind: 'answer', id: 'x.0.0', text });
  await new CheckPage(world, 2).send({
    kind: 'answer',
    id: page.reply?.next?.id ?? 'x.0.0',
    text,
  });
  expect(world.runs).toEqual(runs);
  expect(world.stored).toEqual(before);
});

test('with a full disk the orders pass, and nothing is said to be read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const world = await worldToCheck(1);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  world.full = true;
  expect((await page.finish()).progress?.checked).toMatchObject([{ result: 'unreadable' }]);
});

test('three answers in a row that cannot be read stop it; it may go on with the others', async () => {
  const page = new CheckPage(await worldToCheck(4));
  await page.send({ kind: 'go' });
  const garbled = () => page.step(() => '<html>');
  expect((await garbled()).progress?.phase).toBe('running');
  expect((await page.step()).progress?.phase).toBe('running');
  await garbled();
  await garbled();
  expect((await garbled()).progress).toMatchObject({ phase: 'stopped', stop: 'unreadable' });
  await page.send({ kind: 'go' });
  expect((await garbled()).progress?.phase).toBe('running');
  const last = await page.finish();
  expect(last.progress).toMatchObject({ phase: 'finished', stop: null });
});
