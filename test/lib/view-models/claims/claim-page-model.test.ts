import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { claimPageModel } from '../../../../lib/view-models/claims/claim-page-model';
import { endsOn, extensionPage, type FakeWorld, keyOf } from '../../app/fake-world';
import { worldWith } from '../../app/ringing-world';
import { evidenceWorld } from '../evidence/evidence-world';
import { askOf, orderBackground } from '../order-background';

const A = '1000000000000001';
const key = keyOf(A);

let world: FakeWorld;
let saved: string[];
beforeEach(async () => {
  saved = [];
  world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-30')]);
});

const ask = askOf(() => world);

function page(inPrivate = false) {
  return claimPageModel({
    background: orderBackground(ask),
    viewClaimOrder: ask('viewClaimOrder'),
    viewRoutes: ask('viewRoutes'),
    writer: {
      chooseSituation: ask('chooseSituation'),
      writeLetter: ask('writeLetter'),
    },
    evidence: evidenceWorld({ save: (_file, name) => void saved.push(name) }).world,
    context: () => ({ language: 'en', now: world.now, zone: 'UTC' }),
    inPrivate,
  });
}
const chosen = () => world.stored.get(key)?.claim?.situation?.name ?? null;
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

test('what the address answers is kept with the order, and stands when it answers nothing', async () => {
  const one = page();
  one.desk.answer('not-working');
  await one.order.open(key);
  await vi.waitFor(() => expect(chosen()).toBe('not-working'));
  const two = page();
  await two.order.open(key);
  await vi.waitFor(() =>
    expect(two.desk.desk.value).toMatchObject({ claim: { situation: 'not-working' } }),
  );
});

test('what the pages tell is not kept, and gives way to what was chosen', async () => {
  const one = page();
  one.desk.answer('told-not-shipped');
  await one.order.open(key);
  await vi.waitFor(() =>
    expect(one.desk.desk.value).toMatchObject({ claim: { situation: 'not-shipped' } }),
  );
  await settled();
  expect(chosen()).toBeNull();
  one.desk.answer('customs');
  await vi.waitFor(() => expect(chosen()).toBe('customs'));
  // As pages do when they hear that an order changed.
  await one.order.reload();
  await settled();
  one.desk.answer('told-not-shipped');
  await settled();
  expect(one.desk.desk.value).toMatchObject({ claim: { situation: 'customs' } });
  expect(chosen()).toBe('customs');
});

test('in a private window it is not', async () => {
  const one = page(true);
  one.desk.answer('not-working');
  await one.order.open(key);
  await vi.waitFor(() => expect(one.desk.desk.value).toMatchObject({ key }));
  await settled();
  expect(chosen()).toBeNull();
});

test('letters that were typed come with the order, and an event is worked in at once', async () => {
  const letter = { key, letter: 'first-message', text: 'mine', base: 'made', over: [] };
  await answer(world, 'writeLetter', letter, extensionPage);
  const one = page();
  one.desk.answer('never-arrived');
  await one.order.open(key);
  await vi.waitFor(() => expect(one.letters.drafts.value.get('first-message')?.text).toBe('mine'));
  expect(await one.sayEvent('dispute-opened', { disputeOpened: '2026-12-06' })).toEqual({});
  await vi.waitFor(() => {
    const shown = one.desk.desk.value;
    const happened = shown !== null && shown !== 'failed' ? shown.following?.happened : [];
    expect(happened?.map(({ event }) => event)).toEqual(['dispute-opened']);
  });
});

test('the case is saved under the order that is shown, and not before one is', async () => {
  const one = page();
  const parts = { files: [], letters: [], index: () => '<p>case</p>' };
  one.file.save(parts);
  expect(one.file.state.value).toBe('nothing');
  await one.order.open(key);
  one.file.save(parts);
  await vi.waitFor(() => expect(one.file.state.value).toBe('saved'));
  expect(saved).toEqual([`case-${A}.zip`]);
});

test('what is shown lasts until the first of its days changes; how long ago it was read is not told', async () => {
  const one = page();
  expect(one.changesAt()).toBe(Infinity);
  await one.order.open(key);
  expect(new Date(one.changesAt()).toISOString()).toBe('2026-12-08T00:00:00.000Z');
});
