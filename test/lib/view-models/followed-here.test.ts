import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Words } from '../../../lib/core/facts/words';
import { followedHere } from '../../../lib/view-models/followed-here';
import { wordsOf } from '../../../lib/wording/words-of';

test('what is drawn with it is drawn anew when another language is chosen', () => {
  let choose: (words: Words) => void = () => {};
  const follow = (changed: (words: Words) => void) => {
    choose = changed;
    return { words: wordsOf('en', () => 'Hello'), ready: async () => {} };
  };
  const { here } = followedHere(follow, { now: () => 0, zone: () => 'UTC' });
  const drawn: string[] = [];
  effect(() => void drawn.push(here().words.say('hello')));
  choose(wordsOf('de', () => 'Hallo'));
  expect(drawn).toEqual(['Hello', 'Hallo']);
});
