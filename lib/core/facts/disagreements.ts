import type { Zone } from '../time/moment';
import { spanOf } from '../time/span';
import type { Time } from '../time/time';
import { isSameValue } from './changes';
import {
  DAY_COUNT_FACTS,
  type DayCountFactName,
  type Facts,
  type Statement,
  TIME_FACTS,
  type TimeFactName,
} from './fact';
import { pageOf } from './page-visit';
import { counting } from './statement';

/** A fact of which the shop's pages state different values that all count. */
export interface Disagreement {
  readonly fact: TimeFactName | DayCountFactName;
  /** Who says what, the earliest first, which is the one that counts for a limit; each value of a page once. */
  readonly speakers: readonly Statement<Time | number>[];
}

/** Facts that move no date: pages tell of journeys and promises in as much detail as they have room for. */
const MOVES_NO_DATE: readonly TimeFactName[] = ['lastEvent', 'promisedBy', 'maybeDelivered'];

/**
 * Where the pages of the shop contradict each other about an order, by the day or by the number. What the user typed
 * contradicts nobody: it counts alone, or not at all.
 *
 * @param zone in which exact times are told as days
 * Source: lib/core/README.md §2.6
 */
export function disagreementsOf(facts: Facts, zone: Zone): readonly Disagreement[] {
  const times = TIME_FACTS.filter((name) => !MOVES_NO_DATE.includes(name));
  return [...times, ...DAY_COUNT_FACTS].flatMap((fact) => {
    const said: readonly Statement<Time | number>[] = counting(facts, fact);
    const speakers = said
      .toSorted((a, b) => sizeOf(a.value) - sizeOf(b.value))
      .filter((one, place, all) => !all.slice(0, place).some((other) => repeats(one, other, zone)));
    const [first] = speakers;
    return speakers.some(({ value }) => first && !isSameValue(first.value, value, zone))
      ? [{ fact, speakers }]
      : [];
  });
}

const sizeOf = (value: Time | number): number =>
  typeof value === 'number' ? value : spanOf(value).earliest;

const repeats = (one: Statement<Time | number>, other: Statement<Time | number>, zone: Zone) =>
  pageOf(one.from) === pageOf(other.from) && isSameValue(one.value, other.value, zone);
