import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { CLAIM_ROUTES } from '../../../../lib/claims/claim-route-id';
import type { EvidenceShows } from '../../../../lib/core/records/evidence';
import { claimDeskModel } from '../../../../lib/view-models/claims/claim-desk-model';
import { endsOn, extensionPage, FakeWorld, keyOf, onDay } from '../../app/fake-world';
import { record } from '../../app/ringing-world';

const A = '1000000000000001';
const key = keyOf(A);

let world: FakeWorld;
let broken: boolean;
let files: 'broken' | { shows: EvidenceShows; type: string }[];
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
  broken = false;
  files = [];
});

const start = () =>
  claimDeskModel({
    viewClaimOrder: (data) =>
      broken
        ? Promise.reject(new Error('gone'))
        : answer(world, 'viewClaimOrder', data, extensionPage),
    store: {
      of: () =>
        files === 'broken'
          ? Promise.reject(new Error('no database'))
          : Promise.resolve(files as never),
    },
    context: () => ({ now: world.now, zone: 'UTC' }),
    answers: () => 0,
  });
const shown = ({ desk }: ReturnType<typeof start>) => {
  if (desk.value === null || desk.value === 'failed') throw new Error(`shown: ${desk.value}`);
  return desk.value;
};
const stored = (more: object = {}) => record(world, [endsOn(A, '2026-11-26', more)], 'detail');

test('until it is said what happened there is a question and no claim', async () => {
  await stored();
  const model = start();
  await model.load(key);
  expect(shown(model)).toMatchObject({ key, claim: null, asks: [], answers: { situation: null } });
});

test('an answer works the claim out; another answer, another claim', async () => {
  await stored();
  const model = start();
  await model.load(key);
  model.answer('never-arrived');
  expect(shown(model).claim?.routes.map(({ id }) => id)).toEqual(CLAIM_ROUTES);
  expect(shown(model).claim?.situation).toBe('never-arrived');
  model.answer('counterfeit');
  expect(shown(model).claim?.situation).toBe('counterfeit');
  model.answer('ask');
  expect(shown(model).claim).toBeNull();
});

test('what is said of the order changes the claim when it is read anew', async () => {
  await stored();
  const model = start();
  model.answer('not-working');
  await model.load(key);
  expect(shown(model).asks).toContain('paidWith');
  const facts = { paidWith: { value: 'Visa', text: 'Visa' } };
  await answer(world, 'correctFact', { key, facts }, extensionPage);
  await model.load(key);
  expect(shown(model).asks).not.toContain('paidWith');
  expect(shown(model).used).toContain('paidWith');
});

test('files kept with the order tick the checklist', async () => {
  await stored({
    delivered: { value: { kind: 'day', day: onDay('2026-11-20'), zones: ['UTC'] }, text: '' },
  });
  files = [{ shows: 'fault', type: 'video/mp4' }];
  const model = start();
  model.answer('not-working');
  await model.load(key);
  const has = () => shown(model).claim?.evidence.find(({ id }) => id === 'video-fault')?.has;
  expect(has()).toBe(true);
  vi.spyOn(console, 'error').mockReturnValue();
  files = 'broken';
  await model.load(key);
  expect(has()).toBe(false);
});

test('what cannot be read is told, and what stands stays when reading it anew fails', async () => {
  await stored();
  const model = start();
  broken = true;
  await model.load(key);
  expect(model.desk.value).toBe('failed');
  broken = false;
  await model.load(key);
  broken = true;
  await model.load(key);
  expect(shown(model).key).toBe(key);
});

test('of another order nothing stays', async () => {
  await stored();
  const model = start();
  await model.load(key);
  await model.load(keyOf('1000000000000002'));
  expect(model.desk.value).toBeNull();
});

test('what was chosen stands until the address says otherwise', async () => {
  await stored();
  await answer(world, 'chooseSituation', { key, situation: 'late' }, extensionPage);
  const model = start();
  await model.load(key);
  expect(shown(model).claim?.situation).toBe('late');
  model.answer('damaged');
  expect(shown(model).claim?.situation).toBe('damaged');
  model.answer('ask');
  expect(shown(model).claim).toBeNull();
});

test('a day to answer by that has passed is blank in the next letter', async () => {
  await stored();
  const due = (day: string) => ({
    answerDue: { value: { kind: 'day' as const, day: onDay(day), zones: ['UTC'] }, text: '' },
  });
  const model = start();
  model.answer('never-arrived');
  const blanks = async (day: string) => {
    await answer(world, 'correctFact', { key, facts: due(day) }, extensionPage);
    await model.load(key);
    return shown(model).letters.find(({ id }) => id === 'first-message')?.blanks;
  };
  expect(await blanks('2026-11-21')).toContain('answer-by');
  expect(await blanks('2026-11-22')).not.toContain('answer-by');
});

test('the letters fit the case, and the bank’s questions its card', async () => {
  await stored({ paidWith: { value: 'Visa', text: 'Visa' } });
  const model = start();
  await model.load(key);
  expect(shown(model)).toMatchObject({ letters: [], bankForm: null });
  model.answer('never-arrived');
  expect(shown(model).letters[0]?.id).toBe('first-message');
  expect(shown(model).letters.map(({ id }) => id)).toContain('to-bank');
  expect(shown(model).bankForm?.code).toBe('13.1');
  model.answer('changed-mind');
  expect(shown(model).bankForm).toBeNull();
});
