import { expect, test } from 'vitest';
import { eachFact, withFact } from '../../../../lib/core/facts/each-fact';
import type { Facts, From, Statement } from '../../../../lib/core/facts/fact';

const said = <Value>(value: Value, from: From, readAt: number): Statement<Value> => ({
  value,
  from,
  readAt,
  text: String(value),
});
const facts: Facts = {
  title: [said('Lamp', 'list', 1), said('Lamp, red', 'detail', 2)],
  store: [said('Shop', 'list', 1)],
};

test('what is said of a fact takes the place of what was said; the others stay', () => {
  const store = [said('Another shop', 'user', 3)];
  expect(withFact(facts, 'store', store)).toEqual({ ...facts, store });
  expect(withFact(facts, 'status', [said('delivered', 'list', 3)])).toHaveProperty('title');
});

test('a fact of which nothing is said is none', () => {
  expect(Object.keys(withFact(facts, 'store', []))).toEqual(['title']);
  expect(facts).toHaveProperty('store');
});

test('every fact is made anew, and told by its name', () => {
  const late = eachFact(facts, (all) => all.map((one) => ({ ...one, readAt: one.readAt + 10 })));
  expect(late.title?.map(({ readAt, value }) => [readAt, value])).toEqual([
    [11, 'Lamp'],
    [12, 'Lamp, red'],
  ]);
  const fromDetail = eachFact(facts, (all) => all.filter(({ from }) => from === 'detail'));
  expect(fromDetail).toEqual({ title: [said('Lamp, red', 'detail', 2)] });
  expect(eachFact(facts, (all, name) => (name === 'store' ? [] : all))).toEqual({
    title: facts.title,
  });
});
