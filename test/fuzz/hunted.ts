import type { TimeFactName } from '../../lib/core/facts/fact';
import { recordSighting } from '../../lib/core/facts/merge';
import type { Order } from '../../lib/core/facts/order';
import type { PageReading, Sighting } from '../../lib/core/facts/sighting';
import type { Policy } from '../../lib/core/rules/rule';
import type { CalendarDay } from '../../lib/core/time/calendar-day';
import { bareDay } from '../../lib/core/time/span';
import { isStoredOrder } from '../../lib/protocol/stored-schemas';
import { type Case, caseOf, spoil, together } from './case';
import { UNSEEN } from './hostile-texts';
import { type Look, laterThan, type Parts, partsAfter } from './justified';
import type { Mutation } from './mutation';
import { madeUp, type OrderOf, type Owners, strayed } from './owners';
import { notPlain } from './plain-data';
import type { ShopWords } from './shop-words';

/** Days of events that a reading does not take. */
export type AlsoPrinted = { readonly [Name in TimeFactName]?: CalendarDay };

/** Something that is spoiled and read: a page or a response, of one fixture. */
export interface Hunted<Subject> {
  readonly fixture: string;
  readonly policy: Policy;
  /** The zones that it is read in, one a case. */
  readonly zones: readonly string[];
  readonly owners: Owners;
  /** What imitates its shop. */
  readonly shop: ShopWords;
  /** It holds other people's words that imitate the shop's: only names and places tell them apart. */
  readonly imitates: boolean;
  /** Days that it prints and that are not taken, because another place of it contradicts or does not prove them. */
  readonly alsoPrinted: AlsoPrinted;
  readonly mutations: readonly Mutation<Subject>[];
  readonly copy: () => Subject;
  /** Reads it as far as the background does; a refusal at the border is a throw. Null: it is nothing that is read. */
  readonly read: (subject: Subject, zone: string) => PageReading | null;
}

/** One order as the unspoiled subject shows it. */
interface SoundOrder {
  readonly order: Order;
  readonly sighting: Sighting;
  /** What its parts justify: of a page that is read first, and of one that is read after the sound one. */
  readonly parts: { readonly first: () => Parts; readonly second: () => Parts };
}

/** What the unspoiled subject says. */
interface Sound {
  readonly reading: PageReading;
  readonly orders: ReadonlyMap<string, SoundOrder>;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

function soundOrder<Subject>(
  { alsoPrinted, policy }: Hunted<Subject>,
  sighting: Sighting,
  reading: PageReading,
): SoundOrder {
  const zones = [policy.zone ?? reading.zone, reading.zone];
  // Its parcels would say the first day all the same.
  const { packages: _, ...whole } = sighting;
  const others = Object.entries(alsoPrinted).map(([name, day]) => ({
    ...whole,
    facts: { ...sighting.facts, [name]: { value: bareDay(day, zones), text: '' } },
  }));
  const wholes = [sighting, ...others];
  const order = recordSighting(null, sighting, reading);
  return {
    order,
    sighting,
    parts: {
      first: once(() => partsAfter(null, wholes, reading)),
      second: once(() => partsAfter(order, wholes, reading)),
    },
  };
}

/** Remembers what a subject says unspoiled, in each zone. */
export function soundReadings<Subject>(hunted: Hunted<Subject>): (zone: string) => Sound {
  const known = new Map<string, Sound>();
  const readIn = (zone: string): Sound => {
    const reading = hunted.read(hunted.copy(), zone);
    if (!reading) throw new Error(`${hunted.fixture} is not read at all`);
    return {
      reading,
      orders: new Map(reading.sightings.map((one) => [one.id, soundOrder(hunted, one, reading)])),
    };
  };
  return (zone) => {
    const sound = known.get(zone) ?? readIn(zone);
    known.set(zone, sound);
    return sound;
  };
}

export interface Verdict {
  readonly spoilt: readonly string[];
  readonly offences: readonly string[];
  readonly reading: PageReading | null;
}

/**
 * Makes one case and asks every oracle that has something to say of it.
 *
 * @param kept which of the case's mutations are carried out
 */
export function judge<Subject>(
  hunted: Hunted<Subject>,
  soundIn: (zone: string) => Sound,
  name: string,
  kept?: (position: number) => boolean,
): Verdict {
  const { random }: Case = caseOf(name);
  const zone = random.pick(hunted.zones) ?? 'UTC';
  const [strict, days] = [random.once(2), random.below(200)];
  const subject = hunted.copy();
  const done = spoil(subject, hunted.mutations, random, kept);
  const spoilt = done.map(({ what }) => what);
  const sound = soundIn(zone);
  let reading: PageReading | null = null;
  try {
    reading = hunted.read(subject, zone);
  } catch (thrown) {
    return {
      spoilt,
      reading,
      offences: [`thrown: ${thrown instanceof Error ? thrown.stack : thrown}`],
    };
  }
  if (!reading) return { spoilt, reading, offences: [] };
  const { keepsDates, keepsPlaces, keepsOwners, keepsIds } = together(done);
  const datesSay = keepsDates && (keepsPlaces || !hunted.imitates);
  const whole = sound.reading.problems.length === 0 && sound.reading.sightings.length > 0;
  const offences = [
    ...notPlain(reading).map((what) => `not plain: ${what}`),
    ...notStored(reading),
    ...brokenIn(reading),
    ...(datesSay ? tooLate(hunted, sound, reading, { strict, days }) : []),
    ...(keepsOwners ? strayed(sound.reading, reading, hunted.owners, orderOf) : []),
    ...(keepsIds && whole ? madeUp(reading, hunted.shop) : []),
    ...(keepsIds && whole ? passedOver(reading) : []),
    ...(keepsPlaces ? hiddenIn(reading) : []),
  ];
  return { spoilt, reading, offences };
}

/** What broke a reader, and cost one card or the page alone. */
const brokenIn = ({ problems }: PageReading): string[] =>
  problems.flatMap(({ reason }) => (reason.includes('broke its reader') ? [reason] : []));

/** Orders that would not come out of the database again. */
const notStored = (reading: PageReading): string[] =>
  reading.sightings.flatMap((sighting) =>
    isStoredOrder(recordSighting(null, sighting, reading)) ? [] : [`${sighting.id} is no order`],
  );

/** Orders are there, and the page is said to have none. */
const passedOver = ({ outcome }: PageReading): string[] =>
  outcome === 'empty' || outcome === 'signed-out' ? [`orders are there, and it is ${outcome}`] : [];

const hiddenIn = (reading: PageReading): string[] =>
  JSON.stringify(reading).includes(UNSEEN) ? ['a hidden copy was read'] : [];

/**
 * The items of an order are told by its id, a hyphen and a number of theirs, where the shop's own ids have no hyphens.
 */
const orderOf: OrderOf = (id) => (id.startsWith('PO-') ? id : id.replace(/-.*/, ''));

const DAY = 86_400_000;

/** Dates of the spoiled reading, alone or read after the sound one, that are later than justified. */
function tooLate<Subject>(
  { policy }: Hunted<Subject>,
  sound: Sound,
  reading: PageReading,
  { strict, days }: { strict: boolean; days: number },
): string[] {
  const look = { now: reading.readAt + days * DAY, zone: reading.zone, strict };
  return reading.sightings.flatMap((sighting) => {
    const known = sound.orders.get(sighting.id);
    const alone = recordSighting(null, sighting, reading);
    if (!known) return laterThanAnyItem(sound, alone, policy, look);
    const { order, parts } = known;
    const after = recordSighting(order, sighting, reading);
    return [
      ...laterThan(order, parts.first, alone, policy, look).map((what) => `late: ${what}`),
      ...laterThan(order, parts.second, after, policy, look).map((what) => `late after: ${what}`),
    ];
  });
}

/**
 * Items that can no longer be told apart, or have another title, may have no date that none of the order's items had.
 */
function laterThanAnyItem(sound: Sound, spoiled: Order, policy: Policy, look: Look): string[] {
  const items = [...sound.orders.values()].filter(
    ({ order }) => orderOf(order.id) === orderOf(spoiled.id),
  );
  const late = items.map(({ order, parts }) =>
    laterThan(order, parts.first, spoiled, policy, look).map((what) => `late for all: ${what}`),
  );
  return late.every((whats) => whats.length > 0) ? (late[0] ?? []) : [];
}

/** The names of a case's cases: as many as asked for, each of another fixture in turn. */
export const caseName = (fixture: string, seed: string, number: number): string =>
  `${fixture}/${seed}/${number}`;

/** The smallest part of a case that still fails: one mutation after another is left out. */
export function smallest<Subject>(
  hunted: Hunted<Subject>,
  soundIn: (zone: string) => Sound,
  name: string,
): Verdict {
  const left = new Set<number>();
  const keeps = (position: number) => !left.has(position);
  let verdict = judge(hunted, soundIn, name);
  for (let position = 0; position < 4; position++) {
    left.add(position);
    const smaller = judge(hunted, soundIn, name, keeps);
    if (smaller.offences.length > 0) verdict = smaller;
    else left.delete(position);
  }
  return verdict;
}
