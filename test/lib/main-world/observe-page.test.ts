import './window-of-node';
import { expect, test } from 'vitest';
import { observePage } from '../../../lib/main-world/observe-page';

const hear = (owner: object, name: string) => {
  const heard: unknown[] = [];
  const listening = observePage(owner, name, (self, given) => heard.push([self, ...given]));
  return { heard, listening };
};

test('a call keeps its this, its arguments and its answer', () => {
  const owner = {
    factor: 3,
    times(this: { factor: number }, value: number) {
      return this.factor * value;
    },
  };
  const { heard, listening } = hear(owner, 'times');
  expect(listening).toBe(true);
  expect(owner.times(14)).toBe(42);
  const other = { factor: 2 };
  expect(owner.times.call(other, 5)).toBe(10);
  expect(heard).toEqual([
    [owner, 14],
    [other, 5],
  ]);
});

test('a call that throws throws the same error', () => {
  const failure = new Error('of the page');
  const owner = {
    fail: () => {
      throw failure;
    },
  };
  hear(owner, 'fail');
  expect(() => owner.fail()).toThrow(failure);
});

test('a promise is the very promise', () => {
  const promise = Promise.resolve(1);
  const owner = { ask: () => promise };
  hear(owner, 'ask');
  expect(owner.ask()).toBe(promise);
});

test('what throws while listening never shows', () => {
  const owner = { add: (one: number, other: number) => one + other };
  observePage(owner, 'add', () => {
    throw new Error('of ours');
  });
  expect(owner.add(1, 2)).toBe(3);
});

test('name, length, construction and native text stay as they were', () => {
  class Thing {
    constructor(readonly value: number) {}
  }
  const owner = { Thing, max: Math.max };
  hear(owner, 'Thing');
  hear(owner, 'max');
  expect(owner.Thing.name).toBe('Thing');
  expect(owner.Thing.length).toBe(1);
  expect(new owner.Thing(7)).toBeInstanceOf(Thing);
  expect(Function.prototype.toString.call(owner.max)).toMatch(/\{\s*\[native code\]\s*\}/);
});

test.each(['get', 'set', 'value', 'has', 'construct', 'getOwnPropertyDescriptor'])(
  'a page may let every object inherit “%s”',
  (inherited) => {
    class Thing {}
    const owner = { Thing, add: (one: number, other: number) => one + other };
    const spoilt = () => {
      throw new Error('of the page');
    };
    let seen: unknown[] = [];
    Reflect.set(Object.prototype, inherited, spoilt);
    try {
      const { listening } = hear(owner, 'add');
      hear(owner, 'Thing');
      seen = [listening, owner.add(1, 2), 'own' in owner.add, owner.add.length];
      seen.push(new owner.Thing().constructor === Thing, Object.hasOwn(owner.add, 'name'));
    } finally {
      Reflect.deleteProperty(Object.prototype, inherited);
    }
    expect(seen).toEqual([true, 3, false, 2, true, true]);
  },
);

test.each([
  { enumerable: false, configurable: true, writable: false },
  { enumerable: true, configurable: true, writable: true },
  { enumerable: false, configurable: false, writable: true },
])('a property stays as changeable as it was: %o', (flags) => {
  const owner = Object.defineProperty({}, 'work', { ...flags, value: () => 1 });
  expect(hear(owner, 'work').listening).toBe(true);
  expect(Object.getOwnPropertyDescriptor(owner, 'work')).toMatchObject(flags);
});

test('what may not be replaced, is no function, or is made when it is asked for, stays untouched', () => {
  const asked: string[] = [];
  const owner = Object.defineProperties(
    {},
    {
      fixed: { value: () => 1 },
      text: { value: 'text', writable: true, configurable: true },
      made: { get: () => asked.push('made'), configurable: true },
    },
  );
  const before = Object.getOwnPropertyDescriptors(owner);
  for (const name of ['fixed', 'text', 'made', 'missing'])
    expect(hear(owner, name).listening).toBe(false);
  expect(Object.getOwnPropertyDescriptors(owner)).toEqual(before);
  expect(asked).toEqual([]);
});
