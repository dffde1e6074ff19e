import { fold, STATED_DAYS } from './words';

export type StatedDays = {
  readonly name: keyof typeof STATED_DAYS;
  readonly days: number;
  readonly text: string;
};

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
 * The numbers of days that the page grants, from the place that grants them: the reminder of the status block or the services block.
 * A number said twice counts with its smaller value. Zero days or more than a year are no such grant.
 */
export function readStatedDays(place: keyof typeof PLACES, texts: readonly string[]): StatedDays[] {
  const found = new Map<string, StatedDays>();
  for (const text of texts) {
    const plain = fold(text);
    for (const name of PLACES[place]) {
      const match = STATED_DAYS[name].exec(plain);
      const days = Number(match?.[1]);
      if (!match || !(days >= 1 && days <= 366)) continue;
      if (days < (found.get(name)?.days ?? Number.POSITIVE_INFINITY))
        found.set(name, { name, days, text: sentenceAt(text, match.index) });
    }
  }
  return [...found.values()];
}
