import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { lettersModel } from '../../../../lib/view-models/claims/letters-model';
import { endsOn, extensionPage, type FakeWorld, keyOf } from '../../app/fake-world';
import { worldWith } from '../../app/ringing-world';

const [A, B] = ['1000000000000001', '1000000000000002'];
const LETTER = 'to-bank';

let world: FakeWorld;
let reachable: boolean;
beforeEach(async () => {
  world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-10'), endsOn(B, '2026-12-10')]);
  reachable = true;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

function page() {
  const model = lettersModel({
    writeLetter: (request) =>
      reachable
        ? answer(world, 'writeLetter', request, extensionPage)
        : Promise.reject(new Error('no answer')),
  });
  return {
    ...model,
    look: (id = A) =>
      model.show(keyOf(id), world.stored.get(keyOf(id))?.claim?.letters, model.answers()),
    draft: () => model.drafts.value.get(LETTER) ?? null,
  };
}
const stored = (id = A) =>
  (world.stored.get(keyOf(id))?.claim?.letters?.[LETTER] ?? []).map(({ text }) => text);
const pause = () => vi.advanceTimersByTimeAsync(1_000);

test('what is typed is stored at a pause, and at once when the page is left', async () => {
  const one = page();
  one.look();
  expect(one.draft()).toBeNull();
  for (const text of ['D', 'De', 'Dear']) one.type(LETTER, text, 'made');
  expect(one.draft()?.state).toBe('typing');
  await pause();
  expect(one.draft()).toMatchObject({ state: 'kept', text: 'Dear', base: 'made' });
  one.type(LETTER, 'Dear bank', 'made of other facts');
  await one.write();
  expect(stored()).toEqual(['Dear bank']);
  // It is still compared with what it was typed over at first.
  expect(one.draft()?.base).toBe('made');
});

test('who types without a pause is stored all the same', async () => {
  const one = page();
  one.look();
  for (let key = 1; key <= 30; key += 1) {
    one.type(LETTER, 'a'.repeat(key), 'made');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(stored()[0]?.length).toBeGreaterThan(20);
});

test('a page that is opened later shows what was typed', async () => {
  const one = page();
  one.look();
  one.type(LETTER, 'typed', 'made');
  await pause();
  const two = page();
  two.look();
  expect(two.draft()).toMatchObject({ text: 'typed', base: 'made', others: [] });
});

test('two pages that type at once keep both texts, and each shows the other', async () => {
  const [one, two] = [page(), page()];
  one.look();
  two.look();
  one.type(LETTER, 'one', 'made');
  await pause();
  two.type(LETTER, 'two', 'made');
  await pause();
  one.look();
  expect(stored()).toEqual(['two', 'one']);
  expect(one.draft()).toMatchObject({ text: 'one', others: [{ text: 'two' }] });
  expect(two.draft()).toMatchObject({ text: 'two', others: [{ text: 'one' }] });
  one.type(LETTER, 'one more', 'made');
  await pause();
  expect(stored()).toEqual(['one more', 'two']);
  await two.settle(LETTER, 'two', 'made');
  // It had not read what the first page wrote since.
  expect(stored()).toEqual(['two', 'one more']);
  two.look();
  await two.settle(LETTER, 'both', 'made');
  expect(stored()).toEqual(['both']);
  one.look();
  expect(one.draft()).toMatchObject({ text: 'both', others: [] });
});

test('what another page wrote is taken over while nothing is typed here, and not while something is', async () => {
  const [one, two] = [page(), page()];
  one.look();
  two.look();
  one.type(LETTER, 'one', 'made');
  await pause();
  two.look();
  expect(two.draft()?.text).toBe('one');
  two.type(LETTER, 'one, and two', 'made');
  one.type(LETTER, 'one more', 'made');
  await one.write();
  two.look();
  expect(two.draft()).toMatchObject({ text: 'one, and two', others: [{ text: 'one more' }] });
});

test('what was asked for before an answer does not take back what the answer said', async () => {
  const one = page();
  one.look();
  const asked = one.answers();
  one.type(LETTER, 'typed', 'made');
  await pause();
  one.show(keyOf(A), undefined, asked);
  expect(one.draft()?.text).toBe('typed');
  const before = world.stored.get(keyOf(A))?.claim?.letters;
  const then = one.answers();
  await one.giveUp(LETTER);
  one.show(keyOf(A), before, then);
  expect(one.draft()).toBeNull();
  expect(stored()).toEqual([]);
});

test('what was typed of an order is written to that order', async () => {
  const one = page();
  one.look(A);
  one.type(LETTER, 'of A', 'made');
  one.look(B);
  expect(one.draft()).toBeNull();
  await pause();
  expect([stored(A), stored(B)]).toEqual([['of A'], []]);
});

test('what could not be stored stays, and is stored with the next key', async () => {
  const one = page();
  one.look();
  reachable = false;
  one.type(LETTER, 'important', 'made');
  await pause();
  expect(one.draft()).toMatchObject({ state: 'failed', text: 'important' });
  one.look();
  expect(one.draft()?.text).toBe('important');
  reachable = true;
  one.type(LETTER, 'important!', 'made');
  await pause();
  expect(one.draft()?.state).toBe('kept');
  expect(stored()).toEqual(['important!']);
});

test('keys while a text is on its way are stored after it', async () => {
  const one = page();
  one.look();
  one.type(LETTER, 'first', 'made');
  const writing = one.write();
  one.type(LETTER, 'first and second', 'made');
  await writing;
  await pause();
  expect(stored()).toEqual(['first and second']);
  expect(one.draft()).toMatchObject({ state: 'kept', others: [] });
});

test('whatever two pages do, what either shows as typed is stored once it says so', async () => {
  const step = fc.record({
    page: fc.nat(1),
    what: fc.constantFrom('type', 'look', 'pause', 'write', 'break', 'mend'),
    text: fc.string({ minLength: 1, maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      vi.useRealTimers();
      world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-10')]);
      vi.useFakeTimers();
      reachable = true;
      const pages = [page(), page()] as const;
      for (const each of pages) each.look();
      for (const { page: which, what, text } of steps) {
        const one = pages[which === 0 ? 0 : 1];
        if (what === 'type') one.type(LETTER, text, 'made');
        if (what === 'look') one.look();
        if (what === 'pause') await pause();
        if (what === 'write') await one.write();
        if (what === 'break') reachable = false;
        if (what === 'mend') reachable = true;
      }
      reachable = true;
      for (const each of pages) await each.write();
      for (const each of pages) {
        const draft = each.draft();
        if (draft) expect(draft.state).toBe('kept');
      }
      for (const each of pages) each.look();
      for (const each of pages) {
        const draft = each.draft();
        const shown = draft ? [draft.text, ...draft.others.map(({ text }) => text)] : [];
        expect(shown.toSorted()).toEqual(stored().toSorted());
      }
    }),
    { numRuns: 60 },
  );
});
