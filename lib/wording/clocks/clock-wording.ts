import type { Words } from '../../core/facts/words';
import type { Clock } from '../../core/rules/clock';
import { certaintyName, clockName, clockShortName } from './clock-names';

const nameOf = (rule: string) => rule.replace(/\W/g, '_');

/** Words of a rule's own, where those of its kind would mislead; null for a rule that has none. */
function ownWords(name: string, words: Words): string | null {
  const text = words.say(name);
  // A text that is missing comes back as its name, in quotes.
  return text === `«${name}»` ? null : text;
}

/** What a clock is about: the wording of its rule, else that of its kind. */
export const clockWording = ({ kind, rule }: Clock, words: Words): string =>
  ownWords(`timelineRule_${nameOf(rule)}`, words) ?? clockName(kind, words);

/**
 * The names of lanes, in a word or two; where two would be called the same, the less sure one says how sure it is:
 * "Protection", "Protection (estimate)".
 */
export function laneNames(clocks: readonly Clock[], words: Words): string[] {
  const names = clocks.map(
    ({ kind, rule }) =>
      ownWords(`timelineLane_${nameOf(rule)}`, words) ?? clockShortName(kind, words),
  );
  return clocks.map((clock, index) => {
    const name = names[index] ?? '';
    const repeated = names.indexOf(name) !== names.lastIndexOf(name);
    const sure = clock.certainty === 'stated' || clock.certainty === 'computed';
    return repeated && !sure
      ? words.say('timelineLaneOf', name, certaintyName(clock, words))
      : name;
  });
}
