import { findDays } from '../../reading/day';
import { readDuration } from '../../reading/duration';
import type { FactCollector } from '../fact-collector';
import type { Piece } from './shown';

/** What the shop says of an end is a sentence; a longer text may be an item's description. */
const LONGEST = 100;
const MOST_TEXTS = 1_000;

const SUBJECTS = ['return', 'returns', 'refund', 'refunds', 'dispute', 'claim', 'protection'];
const ENDS = 'until till closes closed ends ended expires expired deadline left remaining'.split(
  ' ',
);
/** Of a refund these tell when it comes, and not until when to ask for it. */
const ENDS_OF_ACTIONS = ['by', 'before'];

function tellsOfEnd(text: string): boolean {
  const words = new Set(text.toLowerCase().split(/[^a-z]/));
  const has = (all: readonly string[]) => all.some((word) => words.has(word));
  return (
    has(SUBJECTS) &&
    (has(ENDS) || (has(ENDS_OF_ACTIONS) && !words.has('refund') && !words.has('refunds')))
  );
}

/**
 * Says that a page prints until when to claim or to return, in words that no source names: "Return window closes on Dec
 * 5, 2026", "Dispute closes in 5 days". It is not read as a date, but whatever else is counted may be too late.
 *
 * Source: lib/core/README.md §3.8
 */
export function collectUnknownEnd(pieces: readonly Piece[], seen: FactCollector): void {
  const prints = pieces.slice(0, MOST_TEXTS).some(({ text }, at) => {
    if (text.length > LONGEST || !tellsOfEnd(text)) return false;
    const next = pieces[at + 1]?.text ?? '';
    const whole = /\d/.test(text) ? text : `${text} ${next.slice(0, LONGEST)}`;
    return findDays(whole, { language: 'en' }).length > 0 || readDuration(whole).ok;
  });
  if (prints) seen.fail('statedEnd', 'an end is printed in words that are not known');
}
