import type { FactName, FactValues } from '../core/facts/fact';
import type { Match, Matched, SeenFact, SeenFacts, Unread } from '../core/facts/sighting';
import type { ReadResult } from '../reading/result';
import { find } from './nodes';
import { oneLine } from './page-text';

/** Longest quotation kept beside a fact. */
export const QUOTE_LIMIT = 200;

/** Gathers what one page shows of one order: facts with the words they came from, and what could not be read. */
export interface FactCollector {
  readonly add: <Name extends FactName>(name: Name, value: FactValues[Name], text: string) => void;
  readonly fail: (field: string, reason: string) => void;
  /** Says the value of a reading, or misses it with the reading's reason. */
  readonly addResult: <Name extends FactName>(
    name: Name,
    reading: ReadResult<FactValues[Name]>,
    text: string,
  ) => void;
  /**
   * The first element that one of the candidates finds; a later candidate is asked only when the earlier found none.
   */
  readonly first: (
    field: string,
    root: ParentNode | null,
    candidates: readonly string[],
  ) => Element | null;
  /** Remembers which of `of` candidates of a field was there; null: none. */
  readonly match: (field: string, at: number | null, of: number) => void;
  readonly facts: SeenFacts;
  readonly unread: readonly Unread[];
  readonly matched: Matched;
}

export function startCollecting(): FactCollector {
  const facts: { [Name in FactName]?: SeenFact<FactValues[Name]> } = {};
  const unread: Unread[] = [];
  const matched: { [field: string]: Match } = {};
  const add: FactCollector['add'] = (name, value, text) => {
    const seen: { [Name in FactName]?: SeenFact<FactValues[Name]> } = {
      [name]: { value, text: oneLine(text, QUOTE_LIMIT) },
    };
    Object.assign(facts, seen);
  };
  const fail: FactCollector['fail'] = (field, whole) => {
    const reason = oneLine(whole, QUOTE_LIMIT);
    // A hundred packages may lack the same for the same reason: that is noted once.
    if (!unread.some((known) => known.field === field && known.reason === reason))
      unread.push({ field, reason });
  };
  return {
    add,
    fail,
    addResult: (name, reading, text) =>
      reading.ok ? add(name, reading.value, text) : fail(name, reading.reason),
    first: (field, root, candidates) => {
      const { at, found } = firstOf(root, candidates);
      matched[field] = [at, candidates.length];
      return found;
    },
    match: (field, at, of) => {
      matched[field] = [at, of];
    },
    facts,
    unread,
    matched,
  };
}

function firstOf(root: ParentNode | null, candidates: readonly string[]) {
  for (const [at, selector] of root ? candidates.entries() : []) {
    const found = root && find(root, selector);
    if (found) return { at, found };
  }
  return { at: null, found: null };
}
