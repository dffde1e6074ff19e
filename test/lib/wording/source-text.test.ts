import { expect, test } from 'vitest';
import { sourceText } from '../../../lib/wording/source-text';
import { wordsOf } from '../../../lib/wording/words-of';

const texts: { readonly [name: string]: string } = {
  sourceDated: '$1, $2',
  sourcePage: 'Die Seite',
};
const words = wordsOf('de', (name) => texts[name]);

test('a document is called what it calls itself, with its day where it has one', () => {
  expect(sourceText({ title: 'Refund guides', date: '2017-02-04' }, words)).toBe(
    'Refund guides, 2017-02-04',
  );
  expect(sourceText({ title: 'Refund guides', date: null }, words)).toBe('Refund guides');
});

test('a source that is no document is named in the user’s language', () => {
  const page = { title: 'The order’s own page', date: null, text: 'sourcePage' } as const;
  expect(sourceText(page, words)).toBe('Die Seite');
});
