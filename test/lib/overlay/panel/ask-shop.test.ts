// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_EVENT, ASK_EVENT, LONGEST_RESPONSE } from '../../../../lib/main-world/events';
import { askShop } from '../../../../lib/overlay/panel/ask-shop';

const question = { id: 'q1', api: 'shop.detail', data: { order: '1' }, pause: 0 };
let over = new AbortController();
let observed: unknown[] = [];

const hear = (event: Event) => {
  observed.push(JSON.parse((event as CustomEvent<string>).detail));
};
const answer = (detail: unknown) => window.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail }));
const answered = (id: string, text: unknown) => answer(JSON.stringify({ id, text }));
const ask = () => askShop(window, question, over.signal);

beforeEach(() => {
  over = new AbortController();
  observed = [];
  window.addEventListener(ASK_EVENT, hear);
});
afterEach(() => {
  window.removeEventListener(ASK_EVENT, hear);
  over.abort();
  vi.useRealTimers();
});

test('puts the question and nothing else, and gives the text of its answer', async () => {
  const asked = ask();
  expect(observed).toEqual([{ id: 'q1', api: 'shop.detail', data: { order: '1' } }]);
  answered('q1', '{"ret":[]}');
  expect(await asked).toEqual({ kind: 'answer', text: '{"ret":[]}' });
});

test('a page without a client says so', async () => {
  const asked = ask();
  answered('q1', null);
  expect(await asked).toEqual({ kind: 'silence', why: 'no-client' });
});

test('answers to other questions, and what is no answer, are not taken for one', async () => {
  const asked = ask();
  answered('q0', 'other');
  for (const detail of ['', '{', 'null', '7', '[]', null, undefined, 7, { id: 'q1', text: 'x' }])
    answer(detail);
  answered('q1', 'mine');
  answered('q1', 'too late');
  expect(await asked).toEqual({ kind: 'answer', text: 'mine' });
});

test.each([
  ['a flood', 'x'.repeat(LONGEST_RESPONSE + 1)],
  ['no text', { toString: 'x' }],
  ['nothing', undefined],
])('%s is no answer', async (_what, text) => {
  const asked = ask();
  answered('q1', text);
  expect(await asked).toEqual({ kind: 'silence', why: 'no-answer' });
});

test('no answer within thirty seconds', async () => {
  vi.useFakeTimers();
  const asked = ask();
  const ended = vi.fn();
  void asked.then(ended);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toEqual({ kind: 'silence', why: 'no-answer' });
});

test('a page that is left waits for nothing', async () => {
  const asked = ask();
  over.abort();
  expect(await asked).toEqual({ kind: 'silence', why: 'no-answer' });
});
