import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shops } from '../../../lib/marketplaces/registry';
import { ruleBook } from '../../../lib/view-models/rules-book';
import { countRules, hasPlace, placeOf, searchedBook } from '../../../lib/view-models/rules-search';
import { localeWords } from '../../tools/locale-words';

const book = ruleBook(localeWords());
const idsIn = (search: string) =>
  searchedBook(book, search).groups.flatMap(({ rules }) => rules.map(({ id }) => id));

describe('a search of the rules', () => {
  test('for nothing leaves all', () => {
    expect(searchedBook(book, '  ')).toBe(book);
  });

  test('finds by shop, number, words and source, in any order and case', () => {
    expect(idsIn('DHGATE')).toContain('dhgate.90-placed');
    expect(idsIn('ae.carrier.39')).toEqual(['ae.carrier.39']);
    expect(idsIn('shipping 23')).toContain('ae.carrier.23');
    expect(idsIn('return policy 2017')).toContain('ae.carrier.27');
    expect(idsIn('visa')).not.toContain('ae.carrier.27');
  });

  test('keeps contradictions, claiming and documents that have the words', () => {
    const { claimContradictions, contradictions, documents } = searchedBook(book, 'exchange');
    expect(claimContradictions.map(({ anchor }) => anchor)).toContain('claiming.exchange');
    const dhgate = searchedBook(book, '90 days from when dhgate');
    expect(dhgate.contradictions.map(({ question }) => question)).toContain(
      'DHgate: 90 days from when?',
    );
    expect(dhgate.contradictions.length).toBeLessThan(book.contradictions.length);
    expect(contradictions.length + documents.length).toBeLessThan(
      book.contradictions.length + book.documents.length,
    );
  });

  test('is one of the language that is shown', () => {
    const own = {
      ruleBookWhichEms: 'Welches EMS hat 27 Tage?',
      ruleBookByAePages2014: 'Alte Seiten',
    };
    const german = ruleBook({
      ...localeWords(),
      say: (name, ...places) =>
        Object.entries(own).find(([each]) => each === name)?.[1] ??
        localeWords().say(name, ...places),
    });
    const asked = (search: string) =>
      searchedBook(german, search).contradictions.map(({ anchor }) => anchor);
    expect(asked('welches ems')).toEqual(['contradictions.which-ems']);
    expect(asked('alte seiten')).toContain('contradictions.ae-nothing-came');
    expect(asked('which ems')).toEqual([]);
  });

  test('never finds what is not there, and more words never find more', () => {
    const words = fc.constantFrom(
      'days',
      'after',
      'shipping',
      'R3',
      'S1',
      'dispute',
      'visa',
      'zebra',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), words, (some, another) => {
        const fewer = idsIn([...some, another].join(' '));
        const all = idsIn(some.join(' '));
        expect(fewer.filter((id) => !all.includes(id))).toEqual([]);
      }),
      { numRuns: 30 },
    );
    expect(countRules(searchedBook(book, 'zebra'))).toBe(0);
  });
});

describe('the place of a date’s rule', () => {
  test('is there for every rule of every shop and kind of date', () => {
    const lost = shops.flatMap(({ policy }) =>
      policy.rules.filter(({ id, kind }) => !hasPlace(book, placeOf(book, `${id}.${kind}`))),
    );
    expect(lost).toEqual([]);
  });

  test('tells two rules of one id apart', () => {
    expect(placeOf(book, 'ae.refund.bank.refund-arrives')).toBe('ae.refund.bank');
    expect(placeOf(book, 'ae.refund.bank.refund-overdue')).toBe('ae.refund.bank.refund-overdue');
    expect(placeOf(book, 'ae.refund.bank')).toBe('ae.refund.bank');
    expect(hasPlace(book, placeOf(book, 'ae.nothing'))).toBe(false);
  });
});
