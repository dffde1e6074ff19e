import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Words } from '../core/facts/words';
import type { RuleBook } from '../wording/rule-book';
import { ruleBook } from './rules-book';
import { countRules, hasPlace, placeOf, searchedBook } from './rules-search';

export interface RulesModel {
  /** What has all that is searched. */
  readonly book: ReadonlySignal<RuleBook>;
  readonly search: ReadonlySignal<string>;
  /** How many rules there are, whatever is searched. */
  readonly all: ReadonlySignal<number>;
  /** Where that stands which the address names; another one each time, so that the same link leads there again. */
  readonly at: ReadonlySignal<{ readonly anchor: string | null }>;
  readonly searchFor: (search: string) => void;
  readonly turnTo: (named: string | null, query: string) => void;
}

const LONGEST = 200;

/**
 * The page of rules: what is searched stands in the address; what the address names is shown even where the search
 * would hide it.
 *
 * @param keep puts a search into the address
 */
export function rulesModel(words: Words, keep: (query: string) => void): RulesModel {
  const whole = computed(() => ruleBook(words));
  const search = signal('');
  const at = signal<{ readonly anchor: string | null }>({ anchor: null });
  const book = computed(() => searchedBook(whole.value, search.value));

  function searchFor(text: string): void {
    search.value = text.slice(0, LONGEST);
    keep(search.value === '' ? '' : new URLSearchParams({ q: search.value }).toString());
  }

  function turnTo(named: string | null, query: string): void {
    if (named === null)
      search.value = (new URLSearchParams(query).get('q') ?? '').slice(0, LONGEST);
    const anchor = named === null ? null : placeOf(whole.value, named);
    if (anchor !== null && !hasPlace(book.value, anchor)) search.value = '';
    at.value = { anchor };
  }

  return { book, search, all: computed(() => countRules(whole.value)), at, searchFor, turnTo };
}
