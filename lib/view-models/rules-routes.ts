import { routeName } from '../../components/routes/route-item';
import type { Words } from '../core/facts/words';
import { pascalCase } from '../core/plain/pascal-case';
import type { Route } from '../payments/route';
import { NEEDS_DATE } from '../payments/route-notes';
import type { RuleLine } from '../wording/rule-book';

/** What a route opens and to whom: its name says how it was paid or where the buyer lives. */
export const routeDecides = ({ rule }: Route, words: Words): string =>
  words.say(routeName(rule.id));

/** What a route says beside its limit, a line each. */
export function routeLines(route: Route, words: Words): RuleLine[] {
  const line = (value: string): RuleLine => ({ name: words.say('rulesFieldBeside'), value });
  return [...advised(route, words), ...lengthened(route, words), ...warned(route, words)].map(line);
}

function advised({ advise }: Route, words: Words): string[] {
  if (!advise) return [];
  return 'daysAfterAnchor' in advise
    ? [words.count('rulesAdviseEarlier', advise.daysAfterAnchor)]
    : [words.count('rulesAdviseBefore', advise.businessDaysBefore)];
}

function lengthened({ lengthens }: Route, words: Words): string[] {
  if (!lengthens) return [];
  if (lengthens.by === 'next-working-day') return [words.say('rulesLongerWorkingDay')];
  return [words.say('rulesLongerPromise', lengthens.days, lengthens.atMost)];
}

function warned({ notes, isChargeback }: Route, words: Words): string[] {
  // Here is no order to take a date from; the lines above tell of those dates.
  const said = notes
    .filter((code) => !NEEDS_DATE.has(code))
    .map((code) => words.say(`routeNote${pascalCase(code)}`));
  return isChargeback ? [words.say('rulesClosesDispute'), ...said] : said;
}
