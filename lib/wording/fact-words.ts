import {
  type FactName,
  type FactValues,
  type From,
  STATUSES,
  type Statement,
} from '../core/facts/fact';
import type { Words } from '../core/facts/words';
import type { Time } from '../core/time/time';
import { dayText, type Here, momentText } from './format';
import { moneyText } from './money';
import type { Problem } from './problem';
import { statusText } from './status-words';
import { listed } from './words-of';

/** What a fact is called: "Delivered on". */
export const factName = (name: FactName, words: Words): string =>
  words.say(`orderPageFact_${name}`);

/** Who says something: "You", "The order list". */
export const speakerName = (from: From, words: Words): string =>
  words.say(`orderPageFrom_${from.replace('-', '_')}`);

/** What is wrong with a field, as a sentence. */
export const problemText = ({ message, fact, limit }: Problem, words: Words): string =>
  words.say(message, fact === undefined ? (limit ?? '') : factName(fact, words));

/** A choice of a closed list in the user's language. */
export function choiceText(name: FactName, choice: string, words: Words): string {
  return words.say(`orderPageChoice_${name}_${choice.replace(/[ -]/g, '_')}`);
}

/** The value of a fact as a person reads it. */
export function factText(name: FactName, value: FactValues[FactName], here: Here): string {
  const { words } = here;
  if (typeof value === 'number') return words.count('becauseLengthDays', value);
  if (typeof value === 'string') return textOf(name, value, words);
  if ('kind' in value) return timeText(value, here);
  if ('amount' in value) return moneyText(value, words);
  return listed(value, words);
}

/** What a statement says, as a person reads it: of a status that is not known, the page's own words. */
export const saidText = (
  name: FactName,
  { value, text }: Statement<FactValues[FactName]>,
  here: Here,
): string =>
  name === 'status' && value === 'unknown'
    ? statusText({ status: value, statusText: text }, here.words)
    : factText(name, value, here);

/** Facts whose values are codes, each with its words. */
const CHOSEN: ReadonlySet<FactName> = new Set([
  'situation',
  'listedAs',
  'signedForDamage',
  'identifiedBy',
  'customsFault',
  'freeReturn',
  'returnFailed',
  'refundKind',
  'closedBy',
]);

function textOf(name: FactName, value: string, words: Words): string {
  if (name === 'status') {
    const status = STATUSES.find((each) => each === value) ?? 'unknown';
    return statusText({ status, statusText: null }, words);
  }
  return CHOSEN.has(name) ? choiceText(name, value, words) : value;
}

function timeText(time: Time, here: Here): string {
  if (time.kind === 'day') return dayText(time.day, here);
  if (time.kind === 'instant') return momentText(time.at, here);
  return here.words.say(
    'orderPageBetween',
    momentText(time.earliest, here),
    momentText(time.latest, here),
  );
}
