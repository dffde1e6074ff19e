// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());
const native = () => import('../../../lib/main-world/native');

test('everything is taken when the script starts', async () => {
  const { taken, includes, own } = await native();
  expect(taken).toBe(true);
  expect(includes('abc', 'bc')).toBe(true);
  expect(own(String.prototype.slice)('abc', 1)).toBe('bc');
});

test('where the page was first and something is missing, nothing is thrown, and it is known', async () => {
  vi.stubGlobal('dispatchEvent', undefined);
  expect((await native()).taken).toBe(false);
});

test('what is taken stays what it was', async () => {
  const { includes, send } = await native();
  const { includes: before } = String.prototype;
  let seen: boolean | undefined;
  String.prototype.includes = () => {
    throw new Error('of the page');
  };
  try {
    seen = includes('abc', 'bc');
  } finally {
    String.prototype.includes = before;
  }
  expect(seen).toBe(true);
  const heard: unknown[] = [];
  window.addEventListener('told', (event) => heard.push(Reflect.get(event, 'detail')));
  vi.stubGlobal('dispatchEvent', () => {
    throw new Error('of the page');
  });
  send('told', { a: 1 });
  expect(heard).toEqual(['{"a":1}']);
});

test('what fails for one item fails for no other', async () => {
  const { each } = await native();
  const seen: number[] = [];
  each([1, 2, 3], (item) => {
    if (item === 2) throw new Error('of one');
    seen.push(item);
  });
  expect(seen).toEqual([1, 3]);
});
