import { expect, test, vi } from 'vitest';
import { rulesModel } from '../../../lib/view-models/rules-model';
import { countRules } from '../../../lib/view-models/rules-search';
import { localeWords } from '../../tools/locale-words';

const made = () => {
  const keep = vi.fn<(query: string) => void>();
  return { keep, ...rulesModel(localeWords(), keep) };
};

test('what is searched stands in the address, and comes back from it', () => {
  const { searchFor, keep, turnTo, search, book, all } = made();
  searchFor('visa & more');
  expect(keep).toHaveBeenLastCalledWith('q=visa+%26+more');
  searchFor('');
  expect(keep).toHaveBeenLastCalledWith('');
  turnTo(null, 'q=DHgate');
  expect(search.value).toBe('DHgate');
  expect(countRules(book.value)).toBeLessThan(all.value);
});

test('what the address names is shown even where the search would hide it', () => {
  const { searchFor, turnTo, search, at } = made();
  searchFor('DHgate');
  turnTo('dhgate.90-placed', '');
  expect(search.value).toBe('DHgate');
  turnTo('ae.carrier.27.dispute-closes', '');
  expect([search.value, at.value.anchor]).toEqual(['', 'ae.carrier.27']);
});

test('the same link leads there again; a search of any length is bounded', () => {
  const { turnTo, at, searchFor, search } = made();
  turnTo('S1', '');
  const first = at.value;
  turnTo('S1', '');
  expect(at.value).not.toBe(first);
  searchFor('x'.repeat(10_000));
  expect(search.value).toHaveLength(200);
});
