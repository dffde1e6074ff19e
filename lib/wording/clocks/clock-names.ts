import type { DayCountFactName } from '../../core/facts/fact';
import { type MarketplaceId, SHOP_NAMES } from '../../core/facts/marketplace-id';
import type { Words } from '../../core/facts/words';
import { pascalCase } from '../../core/plain/pascal-case';
import type { Because, BecauseCode, Certainty, Clock } from '../../core/rules/clock';
import type { Anchor, ClockKind, LessFor } from '../../core/rules/rule';
import { RANK } from '../../core/rules/rule';

/** The marketplace's name as it writes it itself. */
export function shopName(marketplace: MarketplaceId, words: Words): string {
  return SHOP_NAMES[marketplace] ?? words.say('sourceOther');
}

/** What a clock of this kind is about, as one clause: "Last day to open a dispute". */
export function clockName(kind: ClockKind, words: Words): string {
  return words.say(`clock${pascalCase(kind)}`);
}

/** The same in a word or two, for a lane of the picture. */
export function clockShortName(kind: ClockKind, words: Words): string {
  return words.say(`clockShort${pascalCase(kind)}`);
}

/** How sure a clock's date is; a superseded or third-party rule is named as such. */
export function certaintyName(clock: Pick<Clock, 'certainty' | 'rank'>, words: Words): string {
  if (clock.rank === RANK.entered) return words.say('certaintyEntered');
  if (clock.rank === RANK.superseded) return words.say('certaintyOlder');
  const certainty: Certainty = clock.certainty;
  return words.say(`certainty${pascalCase(certainty)}`);
}

/** Why a clock shows what it shows, as a short clause: "15 days after delivery". */
export function becauseText({ because }: Pick<Clock, 'because'>, words: Words): string {
  const why = whyText(because, words);
  return because.lessFor
    ? words.say('becauseLessFor', why, lessForText(because.lessFor, words))
    : why;
}

/** What may have less time than a date says, and where to see it. */
export const lessForText = (what: LessFor, words: Words): string =>
  words.say(`lessFor${pascalCase(`-${what}`)}`);

function whyText(because: Because, words: Words): string {
  const { code, days, unit, standIn } = because;
  const from = countedFrom(because, words);
  if (NEEDS_NO_NUMBER.has(code)) return words.say(`because${pascalCase(code)}`, from);
  // A printed date that is no longer the last word counts from nothing: it is the date itself.
  if (days === null) return words.say('becauseDateItself', from);
  const bound = standIn === null ? '' : anchorName(standIn, words);
  const length = words.count(`becauseLength${pascalCase(unit)}`, days);
  return words.say(`because${pascalCase(code)}`, length, from, bound);
}

const NEEDS_NO_NUMBER: ReadonlySet<BecauseCode> = new Set([
  'stated-by-page',
  'stated-by-detail-alone',
  'entered-by-user',
  'anchor-unknown-open-detail',
  'anchor-unknown-open-tracking',
]);

/** What a clock counts from. */
export const countedFrom = (
  { anchor, isFirst }: Pick<Because, 'anchor' | 'isFirst'>,
  words: Words,
): string => (isFirst ? firstName(words) : anchorName(anchor, words));

/** The delivery that was promised first. */
export const firstName = (words: Words): string => words.say('becauseAfterPromisedFirst');

/** The event a rule counts from, as it stands in "15 days after …"; of a printed number of days what they are for. */
export function anchorName(anchor: Anchor | DayCountFactName, words: Words): string {
  // Fact names are camelCase already; only `protection-end` has a hyphen.
  return words.say(`becauseAfter${pascalCase(anchor.charAt(0).toUpperCase() + anchor.slice(1))}`);
}
