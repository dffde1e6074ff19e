import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTERS, type Letter } from '../../../lib/claims/letters/letter';
import { letterOf, lettersFor } from '../../../lib/claims/letters/letter-of';
import { CLAIM_SOURCES } from '../../../lib/claims/sources';
import type { CalendarDay } from '../../../lib/core/time/calendar-day';
import { documentDate } from '../../../lib/wording/format';
import {
  lengthOf,
  letterText,
  letterTitle,
  writeLetter,
} from '../../../lib/wording/letters/letter-text';
import { inLetters } from '../../../lib/wording/letters/plain-letters';
import { slotText } from '../../../lib/wording/letters/slot-text';
import { localeWords } from '../../tools/locale-words';
import { orderWith } from './an-order';
import { decided, someClaim } from './known-at-random';

const words = localeWords();
const here = { words, now: Date.UTC(2026, 10, 29), zone: 'UTC' };
const writing = (more = {}) => ({
  now: here.now,
  zone: 'UTC',
  answerBy: null,
  code: null,
  ...more,
});

const someLetter = fc
  .record({
    claim: someClaim,
    id: fc.constantFrom(...LETTERS),
    answerBy: fc.option(fc.constant('2026-12-04' as CalendarDay)),
    code: fc.option(fc.constantFrom('13.1', '4853', 'C31', 'RM')),
  })
  .map(({ claim, id, answerBy, code }) => {
    const letter = letterOf(id, claim.known, claim.claim, writing({ answerBy, code }));
    return { letter, written: writeLetter(letter, here) };
  });

const piecesOf = (written: ReturnType<typeof writeLetter>) => written.flat();

test('no letter holds a place that was not filled', () => {
  fc.assert(
    fc.property(someLetter, ({ written }) => {
      const text = letterText(written);
      expect(text).not.toMatch(/[{}«»\uE000\uE001]|\$\d|undefined|NaN|\bnull\b/);
      expect(text.length).toBeGreaterThan(40);
    }),
    { numRuns: 400 },
  );
});

test('what a letter says of the order is what its facts say, and nothing else has a number in it', () => {
  fc.assert(
    fc.property(someLetter, ({ letter, written }) => {
      written.forEach((pieces, at) => {
        const line = letter.lines[at];
        const english = line !== undefined && 'english' in line;
        for (const { kind, text, slot } of pieces) {
          if (kind === 'text') {
            if (line?.source === undefined) expect(text).not.toMatch(/\d/);
            continue;
          }
          const value = slot && letter.slots[slot];
          const told = value ? slotText(value, english, here) : null;
          const shown = told !== null && letter.plainText ? inLetters(told) : told;
          if (kind === 'fact') expect(text).toBe(shown);
          else expect(shown === null || !/[A-Za-z0-9]/.test(shown)).toBe(true);
        }
      });
    }),
    { numRuns: 400 },
  );
});

/** Words that state what a shop, a network or a law does. */
const RULE =
  /AliExpress (?:refund|cover|settle|require|step|has)|Temu|Advanced Buyer|[Ss]ection 75|cannot be opened again|business days|\bdays of\b|can be withdrawn|reason code .* is for/;

/** Letters to the shop have the day in digits, those in the user's language as that writes it. */
const readWhen = (day: string): RegExp =>
  new RegExp(`; read (?:${day}|${documentDate(day, localeWords())})\\)`);

test('every sentence that states a rule names its source and the day it was read', () => {
  fc.assert(
    fc.property(someLetter, ({ letter, written }) => {
      written.forEach((pieces, at) => {
        const source = letter.lines[at]?.source;
        const text = pieces.map((piece) => piece.text).join('');
        const own = pieces.filter(({ kind }) => kind === 'text').map((piece) => piece.text);
        if (source === undefined) expect(own.join(' ')).not.toMatch(RULE);
        else {
          const { title, readOn } = CLAIM_SOURCES[source];
          expect(text).toContain(letter.plainText ? inLetters(title) : title);
          expect(text).toMatch(readWhen(readOn));
        }
      });
    }),
    { numRuns: 400 },
  );
});

test('what nobody said is a blank that is counted; what is said is none', () => {
  fc.assert(
    fc.property(someLetter, ({ letter, written }) => {
      const blanks = piecesOf(written).filter(({ kind }) => kind === 'blank');
      const names = new Set(blanks.map(({ slot }) => slot));
      for (const blank of letter.blanks) expect(names).toContain(blank);
      for (const { text } of blanks) expect(text).toMatch(/^\[ .+ \]$/);
    }),
    { numRuns: 400 },
  );
});

test('a letter for a form of AliExpress is plain letters and digits', () => {
  fc.assert(
    fc.property(someLetter, ({ letter, written }) => {
      if (letter.plainText) expect(letterText(written)).toMatch(/^[\x20-\x7E\n]*$/);
    }),
    { numRuns: 400 },
  );
});

const at = { now: '2026-10-05T00:00:00Z', zone: 'UTC' };
const CAME = {
  placed: '2026-09-01',
  paid: '2026-09-01',
  shipped: '2026-09-03',
  delivered: '2026-10-01',
  title: 'Größe M – “Rain jacket”',
  total: 'US $25.09',
};

function write(
  id: Letter['id'],
  facts: Record<string, unknown>,
  situation: Parameters<typeof decided>[1],
  more = {},
) {
  const order = orderWith('aliexpress', facts, at);
  const { claim, known } = decided(order, situation, Date.parse(at.now));
  const letter = letterOf(id, known, claim, writing({ now: Date.parse(at.now), ...more }));
  return { letter, text: letterText(writeLetter(letter, here)) };
}

describe('by hand', () => {
  test('the first message', () => {
    const { text, letter } = write('first-message', CAME, 'damaged', { answerBy: '2026-10-10' });
    expect(text).toBe(
      [
        'Hello,',
        'this is about my order 8200000000000001 of 1 September 2026: Grosse M - "Rain jacket".',
        'It arrived damaged: [ what is wrong ].',
        'It arrived on 1 October 2026.',
        'Please refund [ amount you want back ].',
        'For goods that are broken or do not function AliExpress settles a refund on photo or video evidence. (About AliExpress Buyer Protection; read 2026-11-22)',
        'Please answer by 10 October 2026.',
        'Thank you.',
      ].join('\n'),
    );
    expect(letter.blanks).toEqual(['fault', 'wanted-amount']);
  });

  test('to the bank', () => {
    const facts = {
      ...CAME,
      paidWith: 'Visa',
      sellerContacted: '2026-10-02',
      returnOffered: '2026-10-02',
      returnFailed: 'refused',
    };
    const { text } = write('to-bank', facts, 'different-item', { code: '13.3' });
    expect(text).toContain('Dispute of a card payment, reason code 13.3');
    expect(text).toContain('I offered to send it back on October 2, 2026.');
    expect(text).toContain('It came to nothing: the return was not accepted.');
    expect(text).toContain('The goods are now here: [ where the goods are ].');
    expect(text).toContain('(Visa dispute condition 13.3 (third party); read Nov 29, 2026)');
  });

  test('a title in another script is said again by the writer', () => {
    const { text } = write('first-message', { ...CAME, title: '防水外套' }, 'never-arrived');
    expect(text).toContain(': [ what you bought ].');
  });

  test('the withdrawal has what the model form has', () => {
    const { text } = write('withdrawal-eu', { ...CAME, country: 'Germany' }, 'changed-mind');
    for (const part of [
      'I hereby give notice',
      'Goods: ',
      'ordered on',
      'received on',
      'Name: ',
      'Address: ',
      'Date: ',
    ])
      expect(text).toContain(part);
  });
});

test('letters are offered to whom they can go', () => {
  const order = orderWith(
    'aliexpress',
    { ...CAME, country: 'GB', paidWith: 'Visa credit', itemPrice: 'GBP 150.00' },
    at,
  );
  const { claim, known } = decided(order, 'not-working', Date.parse(at.now));
  const ids = lettersFor(claim, known);
  expect(ids).toContain('first-message');
  expect(ids).toContain('offer-return');
  expect(ids).toContain('withdrawal-uk');
  expect(ids).not.toContain('withdrawal-eu');
  expect(ids).not.toContain('paypal-case');
  expect(ids).toContain('section-75');
});

test('every letter has a title', () => {
  for (const id of LETTERS) expect(letterTitle(id, words)).not.toContain('«');
});

test.each([
  ['Größe “M” – 23 €', 'Grosse "M" - 23 EUR '],
  ['Łódź', 'Lodz'],
  ['日本 2', '? 2'],
])('in plain letters: %s', (text, plain) => {
  expect(inLetters(text)).toBe(plain);
});

test('a text of five hundred characters may be too long, counted as a person counts them', () => {
  expect(lengthOf('a'.repeat(499))).toEqual({ characters: 499, long: false });
  expect(lengthOf('😀'.repeat(500))).toEqual({ characters: 500, long: true });
});
