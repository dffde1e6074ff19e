import type { Words } from '../core/facts/words';
import { pascalCase } from '../core/plain/pascal-case';
import type { CarrierClass, DaysByCarrier } from '../core/rules/carrier-days';
import { type Count, RANK, type Rule } from '../core/rules/rule';
import { anchorName, firstName, lessForText } from '../wording/clocks/clock-names';
import type { RuleLine } from '../wording/rule-book';

/**
 * What a rule says of itself, a line each, in the reader's words; lines that would say "nothing special" are left out.
 */
export function ruleLines(rule: Rule, statedBy: 'page' | 'user', words: Words): RuleLine[] {
  const line = (name: string, value: string): RuleLine => ({ name: words.say(name), value });
  return [
    line('rulesFieldWhen', whenText(rule, words)),
    line('rulesFieldCounts', countText(rule, words)),
    line('rulesFieldBinds', words.say(`rulesBinds${pascalCase(rule.binds)}`)),
    line('rulesFieldEra', eraText(rule, words)),
    line('rulesFieldRank', rankText(rule, statedBy, words)),
    line('rulesFieldEffect', effectText(rule, words)),
    ...onlyForTexts(rule, words).map((value) => line('rulesFieldOnlyFor', value)),
  ];
}

/** What stands of a rule in its row of the table: how it counts, since when, how sure it is. */
export function ruleColumns(
  rule: Rule,
  statedBy: 'page' | 'user',
  words: Words,
): { readonly counts: string; readonly since: string; readonly sure: string } {
  const rank = words.say(`rulesRank${shownRank(rule, statedBy)}`);
  return {
    counts: countText(rule, words),
    since: sinceText(rule, words),
    sure: rule.estimate ? words.say('rulesSureEstimate', rank) : rank,
  };
}

function sinceText({ era, source }: Rule, words: Words): string {
  const { from, to } = era ?? {};
  if (from !== undefined && to !== undefined) return words.say('rulesSinceBetween', from, to);
  if (from !== undefined) return words.say('urgencyAbout', from);
  if (to !== undefined) return words.say('rulesSinceTo', to);
  return source.date === null
    ? words.say('rulesSinceUndated')
    : words.say('rulesSinceSource', source.date);
}

function whenText({ phase, situations }: Rule, words: Words): string {
  const during = words.say(`rulesPhase${pascalCase(phase)}`);
  if (situations.length === 0) return during;
  const names = situations.map((situation) => words.say(`rulesSituation${pascalCase(situation)}`));
  return words.say('rulesWhen', during, either(names, words));
}

function countText({ count, anchor, ofFirst, orWhen, lessFor }: Rule, words: Words): string {
  const from = ofFirst ? firstName(words) : anchorName(anchor, words);
  const all = countedText(count, from, words);
  const counted = lessFor ? words.say('becauseLessFor', all, lessForText(lessFor, words)) : all;
  return orWhen === undefined
    ? counted
    : words.say('rulesCountOrWhen', counted, anchorName(orWhen, words));
}

function countedText(count: Count, from: string, words: Words): string {
  if ('stated' in count) return words.say('becauseDateItself', from);
  if ('daysStated' in count) return words.say('rulesCountAsPrinted', from);
  if ('shortestOwn' in count) return words.say('rulesCountShortestOwn', from);
  if ('daysByCarrier' in count)
    return words.say('becauseCounted', byCarrierText(count.daysByCarrier, words), from);
  return words.say('becauseCounted', lengthText(count, words), from);
}

function lengthText(
  count: Exclude<
    Count,
    { stated: true } | { shortestOwn: true } | { daysStated: unknown } | { daysByCarrier: unknown }
  >,
  words: Words,
): string {
  if ('businessDays' in count) return words.count('becauseLengthBusinessDays', count.businessDays);
  if ('hours' in count) return words.count('becauseLengthHours', count.hours);
  if ('months' in count) return words.count('becauseLengthMonths', count.months);
  return words.count('becauseLengthDays', count.days);
}

const CARRIERS: readonly CarrierClass[] = ['courier', 'ems-sf', 'post', 'premium'];

function byCarrierText(table: DaysByCarrier, words: Words): string {
  const each = CARRIERS.flatMap((carrier) => {
    const days = table[carrier];
    if (days === undefined) return [];
    const length = words.count('becauseLengthDays', days);
    return words.say('rulesCountByCarrier', length, carrierText(carrier, words));
  });
  return either(each, words);
}

const carrierText = (carrier: CarrierClass, words: Words): string =>
  words.say(`rulesCarrier${pascalCase(carrier)}`);

function eraText({ era }: Rule, words: Words): string {
  const { from, to } = era ?? {};
  if (from !== undefined && to !== undefined) return words.say('rulesEraBetween', from, to);
  if (from !== undefined) return words.say('rulesEraFrom', from);
  return to === undefined ? words.say('rulesEraAny') : words.say('rulesEraTo', to);
}

const shownRank = ({ rank }: Rule, statedBy: 'page' | 'user') =>
  rank === RANK.stated && statedBy === 'user' ? RANK.entered : rank;

function rankText(rule: Rule, statedBy: 'page' | 'user', words: Words): string {
  const shown = shownRank(rule, statedBy);
  return words.say(`rulesRank${shown}`);
}

/** What the rule may do to the date that is shown first. A wait is never that date. */
function effectText(rule: Rule, words: Words): string {
  const effect = rule.listedOnly
    ? words.say('rulesEffectListed')
    : rule.strict
      ? words.say('rulesEffectStrict')
      : words.say(rule.binds === 'limit' ? 'rulesEffectCounts' : 'rulesEffectWait');
  const estimate = rule.estimate ? words.say('rulesEffectEstimate', effect) : effect;
  return rule.estimateIn
    ? words.say('rulesEffectEstimateIn', estimate, countriesText(rule.estimateIn, words))
    : estimate;
}

function countriesText(countries: readonly string[], words: Words): string {
  const names = new Intl.DisplayNames([words.language], { type: 'region' });
  return either(
    countries.map((code) => names.of(code) ?? code),
    words,
  );
}

function onlyForTexts({ carrier, membership, plan, countries }: Rule, words: Words): string[] {
  return [
    ...(countries === undefined
      ? []
      : [words.say('rulesOnlyCountries', countriesText(countries, words))]),
    ...(carrier === undefined ? [] : [carrierText(carrier, words)]),
    ...(membership === undefined
      ? []
      : [words.say('rulesOnlyMembers', either(membership.map(capital), words))]),
    ...(plan === undefined ? [] : [words.say('rulesOnlyPlan', either(plan.map(capital), words))]),
  ];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "a, b or c" as the language has it. */
export const either = (names: readonly string[], words: Words): string =>
  new Intl.ListFormat(words.language, { type: 'disjunction' }).format(names);
