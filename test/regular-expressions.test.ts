import { expect, test } from 'vitest';
import {
  CONSTRUCTED,
  danger,
  expressionsOfSources,
  proofs,
  prover,
  written,
} from './tools/expressions';

/*
 * No text of a page may hold the extension up: every regular expression is checked for backtracking that grows faster
 * than its input. recheck proves it for plain expressions, and attacks those with look-around or backreferences with
 * inputs made to be slow. What it found of an expression holds for good, and takes up to half a minute: what was proved
 * stands in a list (`npm run proofs`), and only what is not in it is proved here.
 */

const { expressions, constructions } = expressionsOfSources();
const { by, proven } = proofs();

test('the check finds what it is for', () => {
  const slow = { path: '', pattern: '^(?:a+)+$', flags: '' };
  expect(danger(slow)).toContain('exponential');
  expect(danger({ ...slow, pattern: '\\s+$' })).toContain('2nd degree polynomial');
  expect(danger({ ...slow, pattern: '^a+$' })).toBeNull();
});

test('every expression that is put together is known', () => {
  expect(constructions.toSorted()).toEqual(Object.keys(CONSTRUCTED).toSorted());
});

test('the list of proofs is of the prover that is installed, and of expressions that are there', () => {
  expect(by, 'another version proves anew: npm run proofs').toBe(prover());
  const there = new Set(expressions.map(written));
  const gone = [...proven].filter((each) => !there.has(each));
  expect(gone, 'no such expression any more: npm run proofs').toEqual([]);
});

test('no regular expression backtracks without bounds', { timeout: 600_000 }, () => {
  expect(expressions.length).toBeGreaterThan(100);
  const open = expressions.filter((one) => !proven.has(written(one)));
  const dangers = open.flatMap((one) => {
    const what = danger(one);
    return what === null ? [] : [`${one.path}: ${what}`];
  });
  expect(dangers).toEqual([]);
});
