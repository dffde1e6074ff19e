// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { observeJsonp } from '../../../lib/main-world/observe-jsonp';
import { observedBy } from '../../../lib/main-world/observed-apis';
import { ADDRESS, API, response, told } from './told';

observeJsonp(observedBy([API], new AbortController().signal));
const newlyTold = told();
let counted = 0;

const read = (name: string): unknown => Reflect.get(window, name);
const call = (name: string, ...given: unknown[]): unknown => {
  const callback = read(name);
  if (typeof callback !== 'function') throw new TypeError(`${name} is no function`);
  return callback(...given);
};

/** Puts the script into the page that would call this function; nothing is loaded. */
async function insert(name: string, address = ADDRESS): Promise<string> {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = `${address}&callback=${name}`;
  document.head.append(script);
  await Promise.resolve();
  return script.src;
}
const newName = () => {
  counted += 1;
  return `mtopjsonp${counted}`;
};

test('a function that was there before its script is heard, and gets the very object', async () => {
  const name = newName();
  const got: unknown[] = [];
  Reflect.set(window, name, (...given: unknown[]) => got.push(...given));
  const address = await insert(name);
  const value: unknown = JSON.parse(response());
  expect(call(name, value)).toBe(1);
  expect(got).toEqual([value]);
  expect(got[0]).toBe(value);
  expect(await newlyTold()).toEqual([{ api: API, address, text: response() }]);
});

test('a function that comes after its script is heard too', async () => {
  const name = newName();
  await insert(name);
  expect(read(name)).toBeUndefined();
  Reflect.set(window, name, () => 'done');
  expect(Object.getOwnPropertyDescriptor(window, name)).toMatchObject({
    configurable: true,
    enumerable: true,
    writable: true,
  });
  expect(call(name, JSON.parse(response()))).toBe('done');
  expect(await newlyTold()).toHaveLength(1);
});

test('what the page does to the object afterwards changes nothing of what was heard', async () => {
  const name = newName();
  Reflect.set(window, name, (value: { data: unknown }) => {
    value.data = 'changed';
  });
  await insert(name);
  call(name, JSON.parse(response()));
  const [heard] = await newlyTold();
  expect(heard?.text).toBe(response());
});

test('the page may delete its function, or put another in its place', async () => {
  const [first, second] = [newName(), newName()];
  for (const name of [first, second]) {
    Reflect.set(window, name, () => 'old');
    await insert(name);
  }
  expect(Reflect.deleteProperty(window, first)).toBe(true);
  expect(first in window).toBe(false);
  Reflect.set(window, second, () => 'new');
  expect(call(second, JSON.parse(response()))).toBe('new');
  expect(await newlyTold()).toEqual([]);
});

test.each(['load', 'error'])('a script that ends with %s leaves no trap behind', async (end) => {
  const name = newName();
  await insert(name);
  expect(name in window).toBe(true);
  const script = [...document.querySelectorAll('script')].at(-1);
  const seen: boolean[] = [];
  script?.addEventListener(end, () => seen.push(name in window));
  script?.dispatchEvent(new Event(end));
  // The page is told after us.
  expect(seen).toEqual([false]);
});

test('a function that came in time stays when its script has ended', async () => {
  const name = newName();
  await insert(name);
  Reflect.set(window, name, () => 'own');
  [...document.querySelectorAll('script')].at(-1)?.dispatchEvent(new Event('load'));
  expect(call(name)).toBe('own');
});

test('a function that throws throws its own error, and was heard before', async () => {
  const name = newName();
  Reflect.set(window, name, () => {
    throw new Error('of the page');
  });
  await insert(name);
  expect(() => call(name, JSON.parse(response()))).toThrow('of the page');
  expect(await newlyTold()).toHaveLength(1);
});

test.each([
  ['nothing', () => []],
  ['text', () => ['text']],
  ['the page itself', () => [window]],
  [
    'what contains itself',
    () => {
      const value: Record<string, unknown> = { ret: ['SUCCESS'] };
      value.data = value;
      return [value];
    },
  ],
  [
    'what throws when it is looked at',
    () => [
      new Proxy(
        {},
        {
          has: () => {
            throw new Error('hostile');
          },
        },
      ),
    ],
  ],
])('called with %s, only the page hears it', async (_what, given) => {
  const name = newName();
  let called = 0;
  Reflect.set(window, name, () => {
    called += 1;
  });
  await insert(name);
  call(name, ...given());
  expect(called).toBe(1);
  expect(await newlyTold()).toEqual([]);
});

test('scripts of other addresses are left alone', async () => {
  const name = newName();
  const own = () => {};
  Reflect.set(window, name, own);
  await insert(name, 'https://shop.example/other?x=1');
  expect(read(name)).toBe(own);
});

test('a name that is no function of the page is left alone', async () => {
  const name = newName();
  const made = { get: () => own, configurable: true };
  const own = () => {};
  Object.defineProperty(window, name, made);
  await insert(name);
  expect(Object.getOwnPropertyDescriptor(window, name)).toMatchObject(made);
  Reflect.deleteProperty(window, name);
});
