import type { Words } from '../../../lib/core/facts/words';

/** Shows which words were asked for, with what. */
export const askedWords: Words = {
  language: 'en-GB',
  say: (name, ...substitutions) => [name, ...substitutions].join('|'),
  count: (name, count, ...substitutions) => [name, count, ...substitutions].join('|'),
};
