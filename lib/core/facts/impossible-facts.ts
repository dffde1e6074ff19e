import { DAY_LENGTH } from '../time/calendar-day';
import { LONG_AGO } from '../time/long-ago';
import type { Instant } from '../time/moment';
import { type Span, spanOf } from '../time/span';
import { type Facts, TIME_FACTS, type TimeFactName } from './fact';
import type { SeenFacts } from './sighting';
import { timeOf } from './statement';

/** What cannot be true of a day that the user typed. */
export interface Impossible {
  readonly fact: TimeFactName;
  readonly code: 'not-come-yet' | 'too-far-ahead' | 'too-long-ago' | 'before' | 'after';
  /** The event that it cannot lie before or after; null where the day is impossible by itself. */
  readonly other: TimeFactName | null;
}

/** What is to come; every other time is one of something that has happened. */
export const TO_COME: readonly TimeFactName[] = [
  'promisedBy',
  'statedEnd',
  'statedCountdownEnd',
  'answerDue',
];
/** ms: no protection and no promise that is known lasts so long. */
export const FAR_AHEAD = 730 * DAY_LENGTH;

/**
 * What never happens before what. A shop may count an order as complete before the parcel comes, so delivery stands
 * first nowhere.
 */
const FOLLOW: { readonly [Name in TimeFactName]?: readonly TimeFactName[] } = {
  placed: TIME_FACTS,
  paid: ['shipped', 'delivered', 'refundIssued'],
  shipped: ['delivered'],
};

/**
 * The first reason for each typed day why it cannot be. Only what is certain counts: a day that may have been written
 * in another zone gets the benefit of the doubt.
 *
 * @param known what is said of the order already; what is typed now takes its place
 */
export function impossibleFacts(
  typed: SeenFacts,
  known: Facts,
  now: Instant,
): readonly Impossible[] {
  const spanFor = (name: TimeFactName): Span | null => {
    const said = typed[name];
    return said ? spanOf(said.value) : timeOf(known, name);
  };
  return TIME_FACTS.flatMap((fact) => {
    const said = typed[fact];
    if (!said) return [];
    const span = spanOf(said.value);
    const found = byItself(fact, span, now) ?? outOfOrder(fact, span, typed, spanFor);
    return found ? [found] : [];
  });
}

function byItself(fact: TimeFactName, { earliest, latest }: Span, now: Instant): Impossible | null {
  if (latest < LONG_AGO) return { fact, code: 'too-long-ago', other: null };
  if (TO_COME.includes(fact))
    return earliest > now + FAR_AHEAD ? { fact, code: 'too-far-ahead', other: null } : null;
  return earliest > now ? { fact, code: 'not-come-yet', other: null } : null;
}

function outOfOrder(
  fact: TimeFactName,
  span: Span,
  typed: SeenFacts,
  spanFor: (name: TimeFactName) => Span | null,
): Impossible | null {
  const earlier = TIME_FACTS.find((name) => {
    const first = FOLLOW[name]?.includes(fact) ? spanFor(name) : null;
    return first !== null && span.latest < first.earliest;
  });
  if (earlier) return { fact, code: 'before', other: earlier };
  const later = FOLLOW[fact]?.find((name) => {
    // Where both are typed one sentence is enough: at the later event.
    const next = name in typed ? null : spanFor(name);
    return next !== null && next.latest < span.earliest;
  });
  return later ? { fact, code: 'after', other: later } : null;
}
