import { expect, test } from 'vitest';
import { REQUEST_NAMES } from '../lib/app/requests/requests';
import { extensionSources } from './tools/source-files';

/** Each call of `ask`, `askFor` and their like: the name of a request stands first, or behind how long is waited. */
const ASKED = /\bask\w*\(\s*(?:[\w.]+,\s*)?'(\w+)'/g;

test('every request of the protocol is asked by some page: what nobody asks is to be removed', () => {
  const asked = new Set(
    extensionSources().flatMap(({ text }) => [...text.matchAll(ASKED)].map(([, name]) => name)),
  );
  expect(REQUEST_NAMES.filter((name) => !asked.has(name))).toEqual([]);
});
