// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckProgress } from '../../../../lib/core/views/checking';
import { ANSWER_EVENT, ASK_EVENT, type AskDetail } from '../../../../lib/main-world/events';
import { OrderCheck } from '../../../../lib/overlay/panel/check-orders';
import type {
  CheckAction,
  CheckQuestion,
  CheckReply,
} from '../../../../lib/protocol/check-messages';
import { listShop } from '../fake-shop';
import { FakeBackground } from '../fake-surroundings';

const PAUSE = 2_000;
const progress = (done: number, more: Partial<CheckProgress> = {}): CheckProgress => ({
  phase: 'running',
  total: 3,
  checked: Array.from({ length: done }, (_, n) => ({
    id: `${n}`,
    title: null,
    result: 'read' as const,
    claimBy: null,
  })),
  stop: null,
  until: null,
  ...more,
});
const question = (n: number): CheckQuestion => ({
  id: `q${n}`,
  api: 'shop.detail',
  data: { n: String(n) },
  pause: PAUSE,
});

/** The background's part: three questions, one for each order. */
class Script {
  readonly actions: CheckAction[] = [];
  done = 0;
  cancelled = false;
  broken = false;
  said: Partial<CheckProgress> | null = null;

  answer(action: CheckAction): CheckReply {
    this.actions.push(action);
    if (this.broken) throw new Error('no answer');
    if (action.kind === 'cancel') this.cancelled = true;
    if (action.kind === 'go') this.cancelled = false;
    if (action.kind === 'answer' || action.kind === 'silence') this.done += 1;
    if (action.kind === 'poll')
      return { offered: 3, progress: this.said && progress(this.done, this.said), next: null };
    const more = this.cancelled
      ? ({ phase: 'stopped', stop: 'cancelled' } as const)
      : this.done === 3
        ? ({ phase: 'finished' } as const)
        : {};
    const next = 'phase' in more ? null : question(this.done);
    return { offered: 3, progress: progress(this.done, more), next };
  }
}

let script = new Script();
let life = new AbortController();
let shopAnswers = true;
const asked: AskDetail[] = [];
const changed = vi.fn();

const shop = (event: Event) => {
  const question: AskDetail = JSON.parse((event as CustomEvent<string>).detail);
  asked.push(question);
  const detail = JSON.stringify({ id: question.id, text: 'an answer' });
  if (shopAnswers) window.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail }));
};

const check = () => {
  const background = new FakeBackground();
  return new OrderCheck(
    {
      ...background.surroundings,
      now: Date.now,
      // The protocol's other requests are not asked here.
      ask: async (_name, ...[request]) => script.answer(request as CheckAction) as never,
      page: document,
      marketplace: listShop,
      signal: life.signal,
    },
    changed,
  );
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const kinds = () => script.actions.map(({ kind }) => kind);

beforeEach(() => {
  vi.useFakeTimers();
  script = new Script();
  life = new AbortController();
  shopAnswers = true;
  asked.length = 0;
  changed.mockClear();
  window.addEventListener(ASK_EVENT, shop);
});
afterEach(() => {
  life.abort();
  window.removeEventListener(ASK_EVENT, shop);
  vi.useRealTimers();
});

test('asks nothing of itself, however long it is looked at', async () => {
  const one = check();
  await one.poll();
  await pass(3_600_000);
  expect(kinds()).toEqual(['poll']);
  expect(asked).toEqual([]);
  expect(one.going).toBe(false);
});

test('a click puts one question after the other, each after its pause', async () => {
  const one = check();
  one.go();
  await pass(PAUSE - 1);
  expect(asked).toEqual([]);
  expect(one.going).toBe(true);
  await pass(1);
  expect(asked).toEqual([{ id: 'q0', api: 'shop.detail', data: { n: '0' } }]);
  await pass(PAUSE - 1);
  expect(asked).toHaveLength(1);
  await pass(PAUSE + 1);
  expect(asked.map(({ id }) => id)).toEqual(['q0', 'q1', 'q2']);
  expect(script.actions.slice(1)).toMatchObject(
    [0, 1, 2].map((n) => ({
      kind: 'answer',
      id: `q${n}`,
      text: 'an answer',
    })),
  );
  expect(one.going).toBe(false);
  expect(one.tells).toBe(true);
  expect(changed).toHaveBeenCalled();
});

test('a second click while it runs starts no second run', async () => {
  const one = check();
  one.go();
  one.go();
  await pass(4 * PAUSE);
  expect(kinds()).toEqual(['go', 'answer', 'answer', 'answer']);
});

test('the next question waits for the answer, and no answer is told after thirty seconds', async () => {
  shopAnswers = false;
  const one = check();
  one.go();
  await pass(PAUSE + 29_000);
  expect(asked).toHaveLength(1);
  await pass(1_000);
  expect(script.actions.at(-1)).toMatchObject({ kind: 'silence', id: 'q0', why: 'no-answer' });
});

test('cancelled in a pause nothing more is asked; a click goes on', async () => {
  const one = check();
  one.go();
  await pass(PAUSE + 1);
  await one.cancel();
  await pass(60_000);
  expect(asked).toHaveLength(1);
  expect(one.going).toBe(false);
  one.go();
  await pass(3 * PAUSE);
  expect(asked.map(({ id }) => id)).toEqual(['q0', 'q1', 'q2']);
});

test('cancelled it is, though the background does not answer', async () => {
  const one = check();
  one.go();
  await pass(1);
  script.broken = true;
  await one.cancel();
  script.broken = false;
  await pass(60_000);
  expect(kinds()).toEqual(['go', 'cancel']);
  expect(asked).toEqual([]);
  expect(one.going).toBe(false);
});

test('cancelled while a question is out its answer is still brought back, and it goes on only then', async () => {
  shopAnswers = false;
  const one = check();
  one.go();
  await pass(PAUSE);
  await one.cancel();
  expect(one.going).toBe(true);
  one.go();
  const detail = JSON.stringify({ id: 'q0', text: 'late' });
  window.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail }));
  await pass(60_000);
  expect(kinds()).toEqual(['go', 'cancel', 'answer']);
  expect(asked).toHaveLength(1);
});

test('a tab that slept through its turn does not ask', async () => {
  const one = check();
  one.go();
  await pass(1);
  vi.setSystemTime(Date.now() + 31_000);
  await pass(PAUSE);
  expect(asked).toEqual([]);
  expect(one.going).toBe(false);
});

test('a background that does not answer ends it; what was known stays', async () => {
  const one = check();
  one.go();
  await pass(PAUSE - 1);
  script.broken = true;
  await pass(60_000);
  expect(asked).toHaveLength(1);
  expect(one.going).toBe(false);
  expect(one.reply?.progress?.total).toBe(3);
});

test('looks again when the time is over that another tab has', async () => {
  const one = check();
  script.said = { phase: 'elsewhere', until: Date.now() + 75_000 };
  await one.poll();
  script.said = null;
  await pass(75_000);
  expect(kinds()).toEqual(['poll']);
  await pass(1_000);
  expect(kinds()).toEqual(['poll', 'poll']);
  expect(asked).toEqual([]);
});

test('leaves with its page', async () => {
  const one = check();
  one.go();
  await pass(1);
  life.abort();
  await pass(60_000);
  expect(kinds()).toEqual(['go']);
  expect(asked).toEqual([]);
});
