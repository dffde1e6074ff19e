import { expect, test } from 'vitest';
import { openNotice } from '../../../../lib/app/reminders/open-notice';
import { refresh } from '../../../../lib/app/reminders/refresh';
import { answer } from '../../../../lib/app/requests/answer';
import { endsOn, extensionPage, type FakeWorld, keyOf, onDay } from '../fake-world';
import { ringUntil, worldWith } from '../ringing-world';

const [A, B] = ['1000000000000001', '1000000000000002'];

const asked = (world: FakeWorld, id: string, day: string) => {
  const value = { kind: 'day' as const, day: onDay(day), zones: ['UTC'] };
  const facts = { answerDue: { value, text: day } };
  return answer(world, 'correctFact', { key: keyOf(id), facts }, extensionPage);
};
const waits = (world: FakeWorld) => world.shown.filter(({ id }) => id.startsWith('wait/'));

test('the answer that was asked for by a day is told of in the morning after it, once', async () => {
  const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2027-02-10')]);
  await asked(world, A, '2026-12-10');
  const said = await ringUntil(world, '2026-12-20T12:00Z');
  expect(waits(world).map(({ title }) => title)).toEqual(['noticeWait_answer_due']);
  expect(said).toEqual(['2026-12-11T09:00']);
  const stored = world.stored.get(keyOf(A));
  expect(stored?.waitsToldAt).toBe(Date.parse('2026-12-11T09:00Z'));
  await refresh(world);
  expect(waits(world)).toHaveLength(1);
});

test('several at once are one notice; a press on one leads to the claim, on several to the list', async () => {
  const world = await worldWith('2026-12-07T12:00Z', [
    endsOn(A, '2027-02-10'),
    endsOn(B, '2027-02-10'),
  ]);
  await asked(world, A, '2026-12-10');
  await asked(world, B, '2026-12-10');
  await ringUntil(world, '2026-12-12T12:00Z');
  expect(waits(world)).toHaveLength(1);
  const [notice] = waits(world);
  await openNotice(world, notice?.id ?? '');
  expect(world.opened.at(-1)).toBe('/dashboard.html#/orders');
  await openNotice(world, `wait/${keyOf(A)}/x`);
  expect(world.opened.at(-1)).toBe(`/dashboard.html#/orders/${keyOf(A)}/claim`);
});

test('it is told although the order’s own limits are over by then', async () => {
  const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-08')]);
  await asked(world, A, '2027-01-20');
  await ringUntil(world, '2027-01-25T12:00Z');
  expect(waits(world).map(({ title }) => title)).toContain('noticeWait_answer_due');
});
