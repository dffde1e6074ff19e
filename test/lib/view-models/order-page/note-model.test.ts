import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../../../lib/core/facts/order';
import { noteModel } from '../../../../lib/view-models/order-page/note-model';
import { keyOf } from '../../core/list/a-row';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const [A, B] = [keyOf('100001'), keyOf('100002')];

/** Notes as the background keeps them, for several pages. */
function kept() {
  const notes = new Map<string, Note>();
  let isReachable = true;
  const writeNote = vi.fn(
    async ({ key, text, version }: { key: string; text: string; version: number }) => {
      if (!isReachable) throw new Error('no answer');
      const known = notes.get(key) ?? null;
      const written = (known?.version ?? 0) === version || known?.text === text;
      if (written && known?.text !== text) notes.set(key, { text, version: version + 1, at: 0 });
      return { note: notes.get(key) ?? null, written };
    },
  );
  const page = () => {
    const model = noteModel({ writeNote });
    return { ...model, look: (key = A) => model.show(key, notes.get(key) ?? null) };
  };
  return { notes, writeNote, page, reach: (on: boolean) => (isReachable = on) };
}

const settled = () => vi.advanceTimersByTimeAsync(1_000);

test('what is typed is stored a moment after the last key, and at once when the page is left', async () => {
  const { notes, writeNote, page } = kept();
  const one = page();
  one.look();
  for (const text of ['a', 'as', 'ask']) one.type(text);
  expect(one.state.value).toBe('typing');
  await settled();
  expect(writeNote).toHaveBeenCalledTimes(1);
  expect(notes.get(A)?.text).toBe('ask');
  expect(one.state.value).toBe('kept');
  one.type('asked');
  await one.write();
  expect(notes.get(A)).toMatchObject({ text: 'asked', version: 2 });
});

test('two pages never write over each other: both texts are shown, and each way out keeps what it says', async () => {
  for (const [keep, text] of [
    ['mine', 'two'],
    ['theirs', 'one'],
    ['both', 'two\n\none'],
  ] as const) {
    const { notes, page } = kept();
    const [one, two] = [page(), page()];
    one.look();
    two.look();
    one.type('one');
    await settled();
    two.type('two');
    await settled();
    expect(notes.get(A)?.text).toBe('one');
    expect(two.state.value).toBe('conflict');
    expect([two.text.value, two.theirs.value]).toEqual(['two', 'one']);
    await two.settle(keep);
    expect(notes.get(A)?.text).toBe(text);
    expect([two.state.value, two.text.value, two.theirs.value]).toEqual(['kept', text, null]);
  }
});

test('what another page wrote is taken over while nothing is typed here, and not while something is', async () => {
  const { page } = kept();
  const [one, two] = [page(), page()];
  one.look();
  two.look();
  one.type('one');
  await settled();
  two.look();
  expect(two.text.value).toBe('one');
  two.type('one and two');
  one.type('one more');
  await one.write();
  two.look();
  expect(two.text.value).toBe('one and two');
});

test('turning to another order writes what was typed of the one before to that one', async () => {
  const { notes, page } = kept();
  const one = page();
  one.look(A);
  one.type('of A');
  one.look(B);
  await settled();
  expect(notes.get(A)?.text).toBe('of A');
  expect(notes.has(B)).toBe(false);
  expect(one.text.value).toBe('');
});

test('what could not be stored stays, and is stored with the next key', async () => {
  const { notes, page, reach } = kept();
  const one = page();
  one.look();
  reach(false);
  one.type('important');
  await settled();
  expect(one.state.value).toBe('failed');
  one.look();
  expect(one.text.value).toBe('important');
  reach(true);
  one.type('important!');
  await settled();
  expect(notes.get(A)?.text).toBe('important!');
});

test('keys while a text is on its way are stored after it', async () => {
  const { notes, page } = kept();
  const one = page();
  one.look();
  one.type('first');
  const writing = one.write();
  one.type('first and second');
  await writing;
  await settled();
  expect(notes.get(A)).toMatchObject({ text: 'first and second', version: 2 });
  expect(one.state.value).toBe('kept');
});

test('a note is typed over its own order’s, whichever order is shown when it is sent', async () => {
  const { notes, page } = kept();
  notes.set(A, { text: 'first', version: 5, at: 0 });
  notes.set(B, { text: 'other', version: 2, at: 0 });
  const one = page();
  one.look(A);
  one.type('first and more');
  one.look(B);
  await settled();
  expect(notes.get(A)?.text).toBe('first and more');
  expect(notes.get(B)?.text).toBe('other');
});

test('what could not be stored of an order that was left is shown there again, and stored', async () => {
  const { notes, page, reach } = kept();
  const one = page();
  one.look(A);
  reach(false);
  one.type('important');
  one.look(B);
  await settled();
  reach(true);
  one.look(A);
  expect([one.text.value, one.state.value]).toEqual(['important', 'failed']);
  await one.write();
  expect(notes.get(A)?.text).toBe('important');
  expect(notes.has(B)).toBe(false);
});

test('two pages wrote while one was left: both texts are shown when it comes back', async () => {
  const { notes, page } = kept();
  const one = page();
  one.look(A);
  notes.set(A, { text: 'theirs', version: 1, at: 0 });
  one.type('mine');
  one.look(B);
  await settled();
  expect(one.state.value).toBe('kept');
  one.look(A);
  expect([one.text.value, one.theirs.value, one.state.value]).toEqual([
    'mine',
    'theirs',
    'conflict',
  ]);
});
