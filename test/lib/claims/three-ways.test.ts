import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withNews } from '../../../lib/claims/letters/three-ways';

const lines = (...all: string[]) => all.join('\n');

test('what nobody typed follows the facts; what was typed stays', () => {
  const base = lines('Hello,', 'it came on [ day ].', 'It is [ what ].', 'Thank you.');
  const typed = lines('Hello,', 'it came on [ day ].', 'It is broken.', 'Thank you.');
  const fresh = lines('Hello,', 'it came on 2 May.', 'It is [ what ].', 'Thank you.');
  expect(withNews(base, typed, fresh)).toBe(
    lines('Hello,', 'it came on 2 May.', 'It is broken.', 'Thank you.'),
  );
});

test('lines that come and go around what was typed', () => {
  const base = lines('Hello,', 'a', 'b', 'Thank you.');
  expect(
    withNews(
      base,
      lines('Dear seller,', 'a', 'b', 'Thank you.', 'Me'),
      lines('Hello,', 'a', 'b', 'c', 'Thank you.'),
    ),
  ).toBe(lines('Dear seller,', 'a', 'b', 'c', 'Thank you.', 'Me'));
  expect(
    withNews(base, lines('Hello,', 'a', 'b', 'Thanks!'), lines('Hello,', 'b', 'Thank you.')),
  ).toBe(lines('Hello,', 'b', 'Thanks!'));
});

test('where both changed the same line the writer is right', () => {
  expect(withNews('a [ x ]', 'a thing', 'a 5')).toBeNull();
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
  .map((all) => all.join('\n'));

test('without news nothing is offered; of an untouched text the news is all of it; a typed line never goes', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(withNews(base, other, base)).toBeNull();
      expect(withNews(base, base, other)).toBe(base === other ? null : other);
      const typed = lines(base, 'my own words');
      expect(withNews(base, typed, other) ?? typed).toContain('my own words');
    }),
  );
});
