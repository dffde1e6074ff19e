import { type MakingEach, madeOf } from '../plain/each-field';
import { earlierFirst, type Span, spanOf } from '../time/span';
import type { Time } from '../time/time';
import { isYearless } from './missing-year';
import type { Package } from './order';

/** No real order comes near; a page must not be able to fill the disk with parcels. */
export const MOST_PACKAGES = 100;
/** A parcel travels under an origin number and one for each carrier that takes it over. */
const MOST_NUMBERS = 20;

/**
 * Adds the parcels of one reading to those known of an order. Two are the same parcel when they share a number; their
 * numbers are joined. What the newer reading states wins, what it does not state stays: a known delivery is never lost.
 * Parcels whose numbers the shop hides cannot be told apart: those of the newest reading that shows any stand for all.
 *
 * @param before the parcels known so far, of the older reading
 * @param now the parcels of the newer reading
 * @returns at most 100 parcels, known ones in their old places, nameless ones last; the same reading twice changes
 *   nothing
 */
export function mergePackages(
  before: readonly Package[],
  now: readonly Package[],
): readonly Package[] {
  const fresh = now.slice(0, MOST_PACKAGES);
  const named = inGroups([...before, ...fresh].filter(hasNumber)).flatMap((group) => {
    // Each reading is put together by itself first, so that reading it once more gives the same again.
    const [old, latest] = [before, fresh].map((reading) =>
      reading.filter((parcel) => group.includes(parcel)).reduce(joined, null),
    );
    return joined(old ?? null, latest ?? null) ?? [];
  });
  const nameless = [fresh, before].map((reading) => reading.filter((one) => !hasNumber(one)));
  const shown = nameless.find((parcels) => parcels.length > 0) ?? [];
  return [...named, ...shown].slice(0, MOST_PACKAGES);
}

const hasNumber = ({ numbers }: Package): boolean => numbers.length > 0;

/** Parcels that share numbers, directly or through others, in the order in which the first of each was told. */
function inGroups(parcels: readonly Package[]): readonly (readonly Package[])[] {
  const groups: Package[][] = [];
  for (const parcel of parcels) {
    const same = groups.filter((group) => group.some((one) => sharesNumber(one, parcel)));
    const [first, ...others] = same;
    if (first) first.push(...others.flat(), parcel);
    else groups.push([parcel]);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

/** Whether two parcels are one, because they share a number, however it is spaced or cased. */
export function sharesNumber(
  one: Pick<Package, 'numbers'>,
  other: Pick<Package, 'numbers'>,
): boolean {
  const numbers = new Set(one.numbers.map(bareNumber));
  return other.numbers.some((number) => numbers.has(bareNumber(number)));
}

const bareNumber = (number: string): string => number.replace(/[\s-]/g, '').toUpperCase();

function joined(before: Package | null, now: Package | null): Package | null {
  const only = now ?? before;
  if (before === null || now === null)
    return only && { ...only, numbers: joinedNumbers(only.numbers) };
  return madeOf(JOINED, { before, now }, before, now);
}

interface Readings {
  readonly before: Package;
  readonly now: Package;
}
const JOINED: MakingEach<Package, Readings> = {
  numbers: ({ before, now }) => joinedNumbers([...before.numbers, ...now.numbers]),
  carrier: ({ before, now }) => now.carrier ?? before.carrier,
  localCarrier: ({ before, now }) => now.localCarrier ?? before.localCarrier,
  shipped: ({ before, now }) => surer(before.shipped, now.shipped),
  delivered: ({ before, now }) => surer(before.delivered, now.delivered),
  lastEvent: ({ before, now }) => surer(before.lastEvent, now.lastEvent),
  promisedBy: ({ before, now }) => now.promisedBy ?? before.promisedBy,
};

function joinedNumbers(numbers: readonly string[]): readonly string[] {
  const byBareNumber = new Map<string, string>();
  for (const number of numbers) {
    const bare = bareNumber(number);
    if (!byBareNumber.has(bare)) byBareNumber.set(bare, number);
  }
  return [...byBareNumber.values()].slice(0, MOST_NUMBERS);
}

/**
 * The newer time; of two that can be the same moment the more exact one, since a page may print the day and its data
 * the second.
 */
function surer(before: Time | null, now: Time | null): Time | null {
  if (before === null || now === null) return now ?? before;
  const [old, fresh] = [spanOf(before), spanOf(now)];
  const meet = old.earliest <= fresh.latest && fresh.earliest <= old.latest;
  return meet && width(old) < width(fresh) ? before : now;
}

const width = ({ earliest, latest }: Span): number => latest - earliest;

/** What the parcels of an order say of it as a whole; null, or an empty list, where they say nothing. */
export interface PackageFacts {
  /** One for each parcel that names one. */
  readonly carrier: readonly string[];
  readonly trackingNumbers: readonly string[];
  /**
   * From the first shipment to the last: limits count from the one, waits from the other. Null until every parcel
   * states its own.
   */
  readonly shipped: Time | null;
  /** From the first delivery to the last one known. That others are still on their way is told by `partlyDelivered`. */
  readonly delivered: Time | null;
  /** The newest event of any parcel. */
  readonly lastEvent: Time | null;
  /** The latest promise of any parcel. */
  readonly promisedBy: Time | null;
}

/**
 * The facts of an order that its parcels prove together.
 *
 * Source: lib/core/README.md §4 (`ae.open.11` counts from the last package); closing counts from the first delivery
 */
export function factsOfPackages(packages: readonly Package[]): PackageFacts {
  const each = (name: 'shipped' | 'delivered' | 'lastEvent' | 'promisedBy') =>
    packages.map((parcel) => parcel[name]).filter((time) => time !== null);
  const shipped = each('shipped');
  return {
    carrier: packages.map(({ carrier }) => carrier).filter((carrier) => carrier !== null),
    trackingNumbers: joinedNumbersOfAll(packages),
    // A parcel that states none may have left before the others, or not at all.
    shipped: shipped.length === packages.length ? around(shipped) : null,
    delivered: around(each('delivered')),
    lastEvent: latest(each('lastEvent')),
    promisedBy: latest(each('promisedBy')),
  };
}

const joinedNumbersOfAll = (packages: readonly Package[]): readonly string[] => [
  ...new Set(packages.flatMap(({ numbers }) => numbers)),
];

/** Whether some parcels arrived and others did not: what is claimed for the one is no answer for the other. */
export const partlyDelivered = (packages: readonly Package[] | undefined): boolean =>
  packages?.some(({ delivered }) => delivered !== null) === true &&
  packages.some(({ delivered }) => delivered === null);

/**
 * One time for several: the first where it reaches to the last of them, else from the first to the last; null for none.
 */
export function around(times: readonly Time[]): Time | null {
  const [first] = times.toSorted(earlierFirst);
  if (!first) return null;
  const latest = Math.max(...times.map((time) => spanOf(time).latest));
  // A year that the page did not print can still turn out to be an earlier one: only a bare day can be put right then.
  if (times.some(isYearless) || latest === spanOf(first).latest) return first;
  return { kind: 'between', earliest: spanOf(first).earliest, latest };
}

const latest = (times: readonly Time[]): Time | null =>
  times.reduce<Time | null>(
    (newest, time) => (newest && spanOf(newest).latest >= spanOf(time).latest ? newest : time),
    null,
  );
