import { type MakingEach, madeOf, unlessEmpty } from '../../plain/each-field';
import { DAY_COUNT_FACTS, TIME_FACTS } from '../fact';
import type { Package } from '../order';
import { around, mergePackages } from '../packages';
import type { SeenFact, SeenFacts, Sighting } from '../sighting';

/**
 * The sightings of one reading, each order once, in their order: a shop repeats orders at times, or shows a card for
 * each parcel of one. Of different days the earliest counts for a limit and the latest for a wait.
 *
 * Source: lib/core/README.md §2.6
 */
export function eachOrderOnce(sightings: readonly Sighting[]): readonly Sighting[] {
  const byId = new Map<string, Sighting[]>();
  for (const sighting of sightings)
    byId.set(sighting.id, [...(byId.get(sighting.id) ?? []), sighting]);
  return [...byId.values()].flatMap((all) => {
    const [first, ...others] = distinct(all);
    return first && others.length > 0 ? madeOf(JOINED, [first, ...others], first) : (first ?? []);
  });
}

/** Plain data, built in the same way: equal text says the same. */
const distinct = <Each>(all: readonly Each[]): readonly Each[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

type Several = readonly [Sighting, ...Sighting[]];

const JOINED: MakingEach<Sighting, Several> = {
  id: ([{ id }]) => id,
  facts: (all) => joinedFacts(all.map(({ facts }) => facts)),
  lineItems: (all) => distinct(all.flatMap(({ lineItems }) => lineItems)),
  packages: (all) => unlessEmpty(all.reduce<readonly Package[]>(withPackages, [])),
  unread: (all) => distinct(all.flatMap(({ unread }) => unread)),
  showsUndelivered: (all) => all.every(({ showsUndelivered }) => showsUndelivered),
  showsOver: (all) => (all.every(({ showsOver }) => showsOver) ? true : undefined),
  parcels: (all) => Math.max(...all.map(({ parcels = 0 }) => parcels)) || undefined,
};

const withPackages = (known: readonly Package[], { packages = [] }: Sighting) =>
  mergePackages(known, packages);

const textOf = (said: readonly SeenFact<unknown>[]): string =>
  [...new Set(said.map(({ text }) => text))].join(' · ').slice(0, LONGEST_TEXT);
const LONGEST_TEXT = 200;

function joinedFacts(all: readonly SeenFacts[]): SeenFacts {
  const facts: { -readonly [Name in keyof SeenFacts]: SeenFacts[Name] } = {};
  for (const each of all.toReversed()) Object.assign(facts, each);
  for (const name of TIME_FACTS) {
    const said = all.flatMap((each) => each[name] ?? []);
    const value = around(said.map(({ value: time }) => time));
    if (value) facts[name] = { value, text: textOf(said) };
  }
  for (const name of DAY_COUNT_FACTS) {
    const [fewest] = all.flatMap((each) => each[name] ?? []).toSorted((a, b) => a.value - b.value);
    if (fewest) facts[name] = fewest;
  }
  for (const name of ['carrier', 'trackingNumbers'] as const) {
    const said = all.flatMap((each) => each[name] ?? []);
    const value = [...new Set(said.flatMap(({ value: names }) => names))];
    if (said.length > 0) facts[name] = { value, text: textOf(said) };
  }
  // One may be of a parcel that came, or that was paid back, and the other of one that did not.
  const states = all.flatMap(({ status }) => status ?? []);
  if (new Set(states.map(({ value }) => value)).size > 1)
    facts.status = { value: 'unknown', text: textOf(states) };
  return facts;
}
