import { earlierFirst, spanOf } from '../../time/span';
import type { Time } from '../../time/time';
import { withFact } from '../each-fact';
import type { FactName, Facts, Statement } from '../fact';
import type { Order } from '../order';
import type { PageReading, Sighting } from '../sighting';
import { counting, timeOf } from '../statement';

/** What happens once, and limits count from. */
const EVENTS = ['placed', 'paid', 'shipped', 'tracked', 'delivered', 'completed'] as const;
type Event = (typeof EVENTS)[number];

type Said = Pick<Order, 'facts' | 'firstSaid'>;

/**
 * Of each event the earliest that any page ever named, where every page names a later one now. The order in which
 * readings come makes no difference.
 *
 * @param records everything that was said of one order
 * @param now what is said of it now
 */
export function firstSaidIn(records: readonly Said[], now: Facts): Facts {
  return EVENTS.reduce<Facts>((kept, name) => {
    const stands = now[name]?.filter(isOfPage) ?? [];
    const said = records.flatMap((record) => saidOnPages(record, name));
    const [first] = beforeAll(stands, said);
    return first && stands.length > 0 ? withFact(kept, name, [first]) : kept;
  }, {});
}

/** What one reading says of these events. */
export const saidBy = (
  { facts }: Pick<Sighting, 'facts'>,
  { page, readAt }: Pick<PageReading, 'page' | 'readAt'>,
): Said => ({
  facts: EVENTS.reduce<Facts>((said, name) => {
    const seen = facts[name];
    return seen ? withFact(said, name, [{ ...seen, from: page, readAt }]) : said;
  }, {}),
});

/**
 * The earliest that pages ever said of when something happened, where that was certainly before all that counts now;
 * null where none did. Lists too, and what a page said before: nothing has happened later because it is said so later.
 *
 * Source: lib/core/README.md §2.9
 */
export function namedBefore(record: Said, name: FactName): Statement<Time> | null {
  if (!isEvent(name)) return null;
  // Before the order nothing of it happened.
  const placed = name === 'placed' ? null : timeOf(record.facts, 'placed');
  const [first] = beforeAll(counting(record.facts, name), saidOnPages(record, name)).filter(
    ({ value }) => placed === null || spanOf(value).latest >= placed.earliest,
  );
  return first ?? null;
}

const isEvent = (name: FactName): name is Event => EVENTS.some((each) => each === name);

const isOfPage = ({ from }: Statement<unknown>): boolean => from !== 'user';

/** All that pages said of an event, now and before. */
export const saidOnPages = (
  { facts, firstSaid = {} }: Said,
  name: Event,
): readonly Statement<Time>[] => [
  ...(facts[name]?.filter(isOfPage) ?? []),
  ...(firstSaid[name] ?? []),
];

/** What was said that is certainly before all of these, the earliest first. */
const beforeAll = (
  these: readonly Statement<Time>[],
  said: readonly Statement<Time>[],
): readonly Statement<Time>[] =>
  said
    .filter((one) => these.every(({ value }) => isBefore(one.value, value)))
    .toSorted((a, b) => earlierFirst(a.value, b.value));

/**
 * Whether one time is certainly before another, so that both cannot be the same moment told more or less exactly. What
 * runs from a first parcel to a last one began at its first.
 */
function isBefore(one: Time, other: Time): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (a.earliest >= b.earliest) return false;
  if (one.kind === 'between') return true;
  return one.kind === 'day' && other.kind === 'day' ? one.day < other.day : a.latest < b.earliest;
}
