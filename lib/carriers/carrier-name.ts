import type { CarrierClass } from '../core/rules/carrier-days';
import { RANK, type Rank } from '../core/rules/rule';
import { CARRIER_NAMES, type CarrierName, POST_WORDS_THAT_NAME_NONE } from './carrier-names';

/** One carrier or service that a text names. */
export interface NamedCarrier {
  /** The name a person knows it by. */
  readonly carrier: string;
  readonly carrierClass: CarrierClass;
  /**
   * `superseded`: a row that AliExpress printed; `thirdParty`: the premium line; `inferred`: our own reading of a
   * kindred name.
   */
  readonly rank: Rank;
}

const LONGEST = 200;

/** What is written without spaces, also beside Latin letters: "DHL国际快递". */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Lower-case words without accents; single letters with dots count as one word ("S.F." → "sf"). */
function wordsOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![\p{L}\d])(\p{L})\.\s?(?=\p{L}(?![\p{L}\d]))/gu, '$1')
    .replace(EAST_ASIAN, ' $& ')
    .split(/[^\p{L}\d]+/u);
}

/** East Asian texts have no spaces: there a name counts wherever it stands. Elsewhere only whole words do. */
const unspaced = (name: string): boolean => name.search(EAST_ASIAN) !== -1;

function isNamed({ names }: CarrierName, words: readonly string[]): boolean {
  const padded = ` ${words.join(' ')} `;
  const joined = words.join('');
  return names.some((name) =>
    unspaced(name) ? joined.includes(name) : padded.includes(` ${name} `),
  );
}

/** "Mauritius Post": a word before "post" that is a name and not a kind of post. */
function namesAnyPost(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const before = words[index - 1] ?? '';
    return word === 'post' && /^\p{L}{2,}$/u.test(before) && !POST_WORDS_THAT_NAME_NONE.has(before);
  });
}

/**
 * The carriers with a class that a shipping method's words name, in any case and among any other words. Lines that have
 * no window of their own (AliExpress Standard, Selection, Saver, Cainiao, Yanwen, SunYou, the seller's own method) and
 * unknown names give none.
 *
 * @param shippingMethod the text of the page's carrier field; 200 characters count
 * @example identifyCarriers('S.F. Express') // [{ carrier: 'SF Express', carrierClass: 'ems-sf', rank: RANK.superseded
 *   }]
 * Source: lib/core/README.md §4, carrier classes; the return policy of 4 February 2017
 */
export function identifyCarriers(shippingMethod: string): NamedCarrier[] {
  const words = wordsOf(shippingMethod);
  const named: NamedCarrier[] = CARRIER_NAMES.filter((known) => isNamed(known, words)).map(
    ({ carrier, carrierClass, rank }) => ({ carrier, carrierClass, rank }),
  );
  if (!named.some(({ carrierClass }) => carrierClass === 'post') && namesAnyPost(words))
    named.push({ carrier: 'Post', carrierClass: 'post', rank: RANK.inferred });
  // "Japan Post EMS" is that post's express service: the post's name says who carries it, not how.
  const express = named.some(({ carrierClass }) => carrierClass === 'ems-sf');
  return named.filter(({ carrierClass }) => !(express && carrierClass === 'post'));
}

/**
 * The classes that a shipping method's words may mean, each once; empty when none is known. Where there are several the
 * caller takes the earliest limit.
 */
export function carrierClasses(shippingMethod: string): CarrierClass[] {
  return [...new Set(identifyCarriers(shippingMethod).map(({ carrierClass }) => carrierClass))];
}
