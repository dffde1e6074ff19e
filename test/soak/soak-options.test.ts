import { expect, test } from 'vitest';
import { WrongUsage } from '../tools/wrong-usage';
import { chanceFrom } from './chance';
import { soakOptions } from './soak-options';

test('without words: both browsers, 500 kills, 50 restarts', () => {
  expect(soakOptions([])).toMatchObject({
    browsers: ['chromium', 'firefox'],
    kills: 500,
    restarts: 50,
  });
});

test('counts, browser and seed can be chosen', () => {
  const args = ['--browser', 'firefox', '--kills', '7', '--restarts', '0', '--seed', 'x'];
  expect(soakOptions(args)).toEqual({
    browsers: ['firefox'],
    kills: 7,
    restarts: 0,
    seed: 'x',
    help: false,
  });
});

test.each([['--browser', 'opera'], ['--kills', 'many'], ['--restarts', '-1'], ['--what']])(
  'what is no use of it is said: %s %s',
  (...args) => {
    expect(() => soakOptions(args)).toThrow(WrongUsage);
  },
);

test('the same seed draws the same', () => {
  const draw = (seed: string) => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 20 }, () => chance.below(100));
  };
  expect(draw('one')).toEqual(draw('one'));
  expect(draw('one')).not.toEqual(draw('two'));
  expect(new Set(draw('one')).size).toBeGreaterThan(5);
});
