import { oneLine } from '../../page-text';
import { fold, STATED_DAYS } from '../words';

export type StatedDays = {
  readonly name: keyof typeof STATED_DAYS;
  readonly days: number;
  readonly text: string;
};

/** A reminder has three sentences, a services block a dozen. */
const BLOCK_LIMIT = 2_000;

const PLACES = {
  status: ['statedDisputeDays', 'statedReturnDays'],
  services: ['statedFreeReturnDays'],
} as const satisfies Record<string, readonly (keyof typeof STATED_DAYS)[]>;

/** The sentence around a match, for the quotation. */
const sentenceAt = (text: string, at: number): string => {
  const start = Math.max(...['.', '!', '?'].map((end) => text.lastIndexOf(end, at))) + 1;
  const end = text.indexOf('.', at);
  return text.slice(start, end < 0 ? undefined : end + 1).trim();
};

/**
 * The numbers of days that the page grants, from the place that grants them: the reminder of the status block or the
 * services block. A number said twice counts with its smaller value. Zero days or more than a year are no such grant.
 */
export function readStatedDays(place: keyof typeof PLACES, block: string): StatedDays[] {
  const text = oneLine(block, BLOCK_LIMIT);
  const plain = fold(text, BLOCK_LIMIT);
  return PLACES[place].flatMap((name) => {
    const [smallest] = Array.from(plain.matchAll(STATED_DAYS[name]), (match) => ({
      name,
      days: Number(match[1]),
      text: sentenceAt(text, match.index),
    }))
      .filter(({ days }) => days >= 1 && days <= 366)
      .sort((a, b) => a.days - b.days);
    return smallest ?? [];
  });
}
