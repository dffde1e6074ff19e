// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

// The script takes the page's timers when it is loaded.
vi.hoisted(() => vi.useFakeTimers());

import { answerAsks } from '../../../lib/main-world/answer-asks';
import { ANSWER_EVENT, ASK_EVENT } from '../../../lib/main-world/events';

test('a client that never answers does not keep out the next question for ever', async () => {
  let late: (response: unknown) => void = () => {};
  const asked: unknown[] = [];
  const answers: unknown[] = [];
  const request = (question: unknown) => {
    asked.push(question);
    return new Promise((resolve) => {
      late = asked.length === 1 ? resolve : late;
    });
  };
  Reflect.set(window, 'lib', { mtop: { request } });
  window.addEventListener(ANSWER_EVENT, (event) =>
    answers.push(JSON.parse((event as CustomEvent<string>).detail)),
  );
  answerAsks(['api'], new AbortController().signal);
  const ask = (id: string) =>
    window.dispatchEvent(
      new CustomEvent(ASK_EVENT, { detail: JSON.stringify({ id, api: 'api', data: {} }) }),
    );

  ask('1');
  vi.advanceTimersByTime(10_000);
  ask('2');
  expect(answers).toEqual([{ id: '2', text: null }]);
  vi.advanceTimersByTime(60_000);
  ask('3');
  expect(asked).toHaveLength(2);
  // What comes so late is the answer to nothing.
  late({ ret: ['SUCCESS'] });
  await vi.advanceTimersByTimeAsync(0);
  expect(answers).toHaveLength(1);
});
