import { routeName } from '../../components/routes/route-item';
import type { Words } from '../core/facts/words';
import type { RouteNoteCode } from '../core/rules/route';
import type { Route } from '../payments/route';
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

/** The warnings that name a date are told by the lines above: here there is no order to take the date from. */
const NAMES_A_DATE: ReadonlySet<RouteNoteCode> = new Set([
  'bank-may-ask-earlier',
  'counted-from-promise',
  'sources-disagree',
  'next-working-day',
]);

function warned({ notes, isChargeback }: Route, words: Words): string[] {
  const said = notes
    .filter((code) => !NAMES_A_DATE.has(code))
    .map((code) => words.say(`routeNote${tail(code)}`));
  return isChargeback ? [words.say('rulesClosesDispute'), ...said] : said;
}

/** `send-back-in-14-days` → `SendBackIn14Days`. */
const tail = (code: RouteNoteCode): string =>
  code.replace(/(?:^|-)([a-z\d])/g, (_, first: string) => first.toUpperCase());
