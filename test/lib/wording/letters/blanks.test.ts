import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LETTERS } from '../../../../lib/claims/letters/letter';
import { letterOf } from '../../../../lib/claims/letters/letter-of';
import { SLOTS } from '../../../../lib/claims/letters/slot';
import { SLOT_FACTS } from '../../../../lib/claims/letters/slot-facts';
import { blanksIn, withFilled } from '../../../../lib/wording/letters/blanks';
import { copyable, letterText, writeLetter } from '../../../../lib/wording/letters/letter-text';
import { localeWords } from '../../../tools/locale-words';
import { someClaim } from '../../claims/known-at-random';

const words = localeWords();
const here = { words, now: Date.UTC(2026, 10, 29), zone: 'UTC' };

const someText = fc
  .record({ claim: someClaim, id: fc.constantFrom(...LETTERS) })
  .map(({ claim, id }) => {
    const letter = letterOf(id, claim.known, claim.claim, {
      now: here.now,
      zone: 'UTC',
      answerBy: null,
      code: null,
    });
    const written = writeLetter(letter, here);
    return { letter, written, text: letterText(written) };
  });

test('every blank that a letter was made with is found in its text, and filled it is gone', () => {
  fc.assert(
    fc.property(someText, ({ written, text }) => {
      const made = written.flat().filter(({ kind }) => kind === 'blank');
      const found = blanksIn(text, words);
      expect(new Set(found.map(({ slot }) => slot))).toEqual(new Set(made.map(({ slot }) => slot)));
      const filled = found.reduce((rest, blank) => withFilled(rest, blank, '$& said'), text);
      expect(blanksIn(filled, words)).toEqual([]);
      if (found.length > 0) expect(filled).toContain('$& said');
    }),
    { numRuns: 300 },
  );
});

test('a blank in the words of another language is one too', () => {
  expect(blanksIn('Es ist [ was nicht stimmt ] [1] [x]', words)).toEqual([
    { written: '[ was nicht stimmt ]', name: 'was nicht stimmt', slot: null },
  ]);
});

test('what fills a blank by a fact is a slot, and the writer’s own are not', () => {
  for (const slot of [
    'difference',
    'fault',
    'name',
    'address',
    'card-ending',
    'wanted-amount',
  ] as const) {
    expect(SLOTS).toContain(slot);
    expect(SLOT_FACTS[slot]).toBeUndefined();
  }
});

test('for a form of plain letters what was typed is copied in those, line by line, and what is lost is told', () => {
  const plain = { plainText: true } as Parameters<typeof copyable>[0];
  expect(copyable(plain, 'Größe\n“M”?')).toEqual({
    text: 'Grosse\n"M"?',
    changed: true,
    lost: false,
  });
  expect(copyable(plain, '坏了')).toEqual({ text: '?', changed: true, lost: true });
  expect(copyable({ ...plain, plainText: false }, '坏了').text).toBe('坏了');
});
