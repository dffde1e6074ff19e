import type { FactName, FactValues } from '../core/fact';
import type { SeenFact, SeenFacts, Unread } from '../core/sighting';
import type { ReadResult } from '../reading/result';
import { oneLine } from './page-text';

/** Longest quotation kept beside a fact. */
export const QUOTE_LIMIT = 200;

/** Gathers what one page shows of one order: facts with the words they came from, and what could not be read. */
export interface Seen {
  readonly say: <Name extends FactName>(name: Name, value: FactValues[Name], text: string) => void;
  readonly miss: (field: string, reason: string) => void;
  /** Says the value of a reading, or misses it with the reading's reason. */
  readonly take: <Name extends FactName>(
    name: Name,
    reading: ReadResult<FactValues[Name]>,
    text: string,
  ) => void;
  readonly facts: SeenFacts;
  readonly unread: readonly Unread[];
}

export function startSeen(): Seen {
  const facts: { [Name in FactName]?: SeenFact<FactValues[Name]> } = {};
  const unread: Unread[] = [];
  const say: Seen['say'] = (name, value, text) => {
    const seen: { [Name in FactName]?: SeenFact<FactValues[Name]> } = {
      [name]: { value, text: oneLine(text, QUOTE_LIMIT) },
    };
    Object.assign(facts, seen);
  };
  const miss: Seen['miss'] = (field, whole) => {
    const reason = oneLine(whole, QUOTE_LIMIT);
    // A hundred packages may lack the same thing for the same reason: said once.
    if (!unread.some((known) => known.field === field && known.reason === reason))
      unread.push({ field, reason });
  };
  return {
    say,
    miss,
    take: (name, reading, text) =>
      reading.ok ? say(name, reading.value, text) : miss(name, reading.reason),
    facts,
    unread,
  };
}
