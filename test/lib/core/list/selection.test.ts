import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allChosen,
  chosen,
  moved,
  NOTHING_CHOSEN,
  noneChosen,
  type Selection,
  stillListed,
} from '../../../../lib/core/list/selection';
import { keyOf } from './a-row';

const [one, two, three, four, five] = [keyOf('1'), keyOf('2'), keyOf('3'), keyOf('4'), keyOf('5')];
const list = [one, two, three, four, five];
const keys = ({ keys: all }: Selection) => list.filter((key) => all.has(key));

test('a click chooses one alone, Ctrl adds and takes away, Shift chooses up to there', () => {
  const first = chosen(NOTHING_CHOSEN, list, two, 'alone');
  expect(keys(first)).toEqual([two]);
  const range = chosen(first, list, four, 'range');
  expect(keys(range)).toEqual([two, three, four]);
  const back = chosen(range, list, one, 'range');
  expect(keys(back)).toEqual([one, two]);
  const added = chosen(back, list, five, 'toggle');
  expect(keys(added)).toEqual([one, two, five]);
  expect(keys(chosen(added, list, five, 'toggle'))).toEqual([one, two]);
  expect(keys(chosen(added, list, three, 'alone'))).toEqual([three]);
});

test('the keyboard walks within the list, and Shift chooses on the way', () => {
  const down = moved(NOTHING_CHOSEN, list, 1, false);
  expect(down.active).toBe(one);
  expect(moved(down, list, -1, false).active).toBe(one);
  expect(moved(NOTHING_CHOSEN, list, -1, false).active).toBe(five);
  expect(moved(down, list, Number.POSITIVE_INFINITY, false).active).toBe(five);
  const extended = moved(moved(down, list, 1, true), list, 1, true);
  expect(keys(extended)).toEqual([one, two, three]);
  expect(keys(moved(extended, list, -1, true))).toEqual([one, two]);
  expect(moved(NOTHING_CHOSEN, [], 1, false)).toEqual(NOTHING_CHOSEN);
});

test('all, none, and only what is still listed', () => {
  const all = allChosen(NOTHING_CHOSEN, list);
  expect(keys(all)).toEqual(list);
  expect(noneChosen(all).keys.size).toBe(0);
  expect(keys(stillListed(all, [one, five]))).toEqual([one, five]);
  expect(stillListed(all, list)).toBe(all);
});

test('where the row goes that the keyboard stands on, it stands on the one in its place', () => {
  const at = (active: typeof one): Selection => ({
    keys: new Set([active]),
    anchor: active,
    active,
  });
  const next = stillListed(at(three), [one, two, four, five], list);
  expect([next.active, next.anchor, next.keys.size]).toEqual([four, four, 0]);
  expect(stillListed(at(two), [one, five], list).active).toBe(five);
  expect(stillListed(at(five), [one, two], list).active).toBe(two);
  expect(stillListed(at(two), [], list).active).toBe(two);
  expect(
    moved(stillListed(at(three), [one, two, four, five], list), [one, two, four, five], 1, false),
  ).toMatchObject({ active: five });
});

test('whatever is pressed, only what is listed is chosen', () => {
  const step = fc.record({
    key: fc.constantFrom(...list),
    choice: fc.constantFrom('alone', 'toggle', 'range'),
    by: fc.integer({ min: -6, max: 6 }),
    extend: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let selection = NOTHING_CHOSEN;
      for (const { key, choice, by, extend } of steps) {
        selection = chosen(selection, list, key, choice);
        selection = moved(selection, list, by, extend);
        expect(keys(selection)).toHaveLength(selection.keys.size);
        expect(selection.active).not.toBeNull();
      }
    }),
  );
});
