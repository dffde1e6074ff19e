import type { Zone } from '../time/moment';
import { spanOf } from '../time/span';
import type { Time } from '../time/time';
import { isSameValue } from './changes';
import {
  DAY_COUNT_FACTS,
  type DayCountFactName,
  type Statement,
  TIME_FACTS,
  type TimeFactName,
} from './fact';
import type { Order } from './order';
import { pageOf } from './page-visit';
import { namedBefore } from './readings/first-said';
import { counting } from './statement';

/** A fact of which the shop's pages state different values that all count. */
export interface Disagreement {
  readonly fact: TimeFactName | DayCountFactName;
  /** Who says what, the earliest first, which is the one that counts for a limit; each value of a page once. */
  readonly speakers: readonly Statement<Time | number>[];
}

/** Facts that move no date: pages tell of journeys and promises in as much detail as they have room for. */
const MOVES_NO_DATE: readonly TimeFactName[] = ['lastEvent', 'promisedBy', 'maybeDelivered'];

type Said = Pick<Order, 'facts' | 'firstSaid'>;

/**
 * Where the pages of the shop contradict each other about an order, by the day or by the number; one that named what
 * has happened earlier than those that count, too. What the user typed contradicts nobody: it counts alone, or not at
 * all. What one page says otherwise than before is no contradiction, but a change.
 *
 * @param zone in which exact times are told as days
 * Source: lib/core/README.md §2.6
 */
export function disagreementsOf(order: Said, zone: Zone): readonly Disagreement[] {
  const { facts } = order;
  const times = TIME_FACTS.filter((name) => !MOVES_NO_DATE.includes(name));
  return [...times, ...DAY_COUNT_FACTS].flatMap((fact) => {
    const said = [...counting(facts, fact), ...earlierElsewhere(order, fact)];
    const speakers = said
      .toSorted((a, b) => sizeOf(a.value) - sizeOf(b.value))
      .filter((one, place, all) => !all.slice(0, place).some((other) => repeats(one, other, zone)));
    const [first] = speakers;
    return speakers.some(({ value }) => first && !isSameValue(first.value, value, zone))
      ? [{ fact, speakers }]
      : [];
  });
}

/** What another page than those that count named earlier, and is counted from. */
function earlierElsewhere(order: Said, fact: Disagreement['fact']): Statement<Time>[] {
  const first = namedBefore(order, fact);
  const now = counting(order.facts, fact);
  const isChange = now.some(
    ({ from }) => from === 'user' || (first && pageOf(from) === pageOf(first.from)),
  );
  return first === null || isChange ? [] : [first];
}

const sizeOf = (value: Time | number): number =>
  typeof value === 'number' ? value : spanOf(value).earliest;

const repeats = (one: Statement<Time | number>, other: Statement<Time | number>, zone: Zone) =>
  pageOf(one.from) === pageOf(other.from) && isSameValue(one.value, other.value, zone);
