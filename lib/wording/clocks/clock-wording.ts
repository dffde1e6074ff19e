import type { Words } from '../../core/facts/words';
import type { Clock } from '../../core/rules/clock';
import { sourceText } from '../source-text';
import { becauseText, certaintyName, clockName, clockShortName, countedFrom } from './clock-names';

/** A rule's id as the name of a text ends with it. */
export const nameOf = (rule: string): string => rule.replace(/\W/g, '_');

/** Words of a rule's own, where those of its kind would mislead; null for a rule that has none. */
export function ownWords(name: string, words: Words, ...parts: readonly string[]): string | null {
  const text = words.say(name, ...parts);
  // A text that is missing comes back as its name, in quotes.
  return text === `«${name}»` ? null : text;
}

/** What a clock is about, standing alone: the wording of its rule, else that of its kind. */
export const clockWording = ({ kind, rule }: Pick<Clock, 'kind' | 'rule'>, words: Words): string =>
  ownWords(`timelineRule_${nameOf(rule)}`, words) ?? clockName(kind, words);

/** What each of the clocks that stand together is about; no two are called the same. */
export const clockWordings = (clocks: readonly Clock[], words: Words): string[] =>
  toldApart(
    clocks,
    clocks.map((clock) => clockWording(clock, words)),
    words,
  );

/** The names of lanes, in a word or two, or more where two would be called the same. */
export const laneNames = (clocks: readonly Clock[], words: Words): string[] =>
  toldApart(
    clocks,
    clocks.map(
      ({ kind, rule }) =>
        ownWords(`timelineLane_${nameOf(rule)}`, words) ?? clockShortName(kind, words),
    ),
    words,
  );

/** Ways to say more than a clock's name. Each is used only where the ones before it leave two names alike. */
const MORE: readonly ((name: string, clock: Clock, words: Words) => string)[] = [
  // What it is for: "Dispute after delivery"; of a date that nothing was counted for, who gave it.
  (name, clock, words) =>
    clock.because.days === null
      ? words.say('timelineLaneOf', name, certaintyName(clock, words))
      : words.say('clockAfter', name, countedFrom(clock.because, words)),
  (name, clock, words) => words.say('timelineLaneOf', name, countText(clock, words)),
  (name, clock, words) =>
    words.say(
      'timelineLaneOf',
      name,
      `${countText(clock, words)}, ${sourceText(clock.source, words)}`,
    ),
];

function toldApart(clocks: readonly Clock[], names: readonly string[], words: Words): string[] {
  let told = [...names];
  for (const more of MORE) {
    const repeated = told.map((text, index, all) =>
      all.some((other, place) => other === text && place !== index),
    );
    told = clocks.map((clock, index) =>
      repeated[index] ? more(names[index] ?? '', clock, words) : (told[index] ?? ''),
    );
  }
  return told;
}

/** How far a clock counts from what, without how sure that is. */
const countText = ({ because: { lessFor: _, ...because } }: Clock, words: Words): string =>
  becauseText({ because: { ...because, code: 'counted' } }, words);
