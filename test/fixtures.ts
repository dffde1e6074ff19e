import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactName, FactValues } from '../lib/core/facts/fact';
import { TIME_FACTS } from '../lib/core/facts/fact';
import type { Package } from '../lib/core/facts/order';
import type { PageReading, SeenFact, Sighting } from '../lib/core/facts/sighting';
import type { Time } from '../lib/core/time/time';

/** What a fixture's `about.json` says of it. */
export interface FixtureAbout {
  /** The address the page was read at. */
  readonly url: string;
  /** The moment of reading, ISO 8601 in UTC. */
  readonly now: string;
  /** The zone of the browser that read. */
  readonly zone: string;
  readonly shows: string;
  /** The facts it was built from, with their evidence marks. */
  readonly builtFrom: string;
  /** What no evidence backs: the readers must not depend on it. */
  readonly invented: string;
}

/** What `about.json` says of a response: `url` is the page that received it. */
export interface DataFixtureAbout extends FixtureAbout {
  /** The language of that page. */
  readonly language: string;
  /** The callback that the response is given to as JSONP; left out where it came bare. */
  readonly callback?: string;
}

interface Saved<About> {
  readonly marketplace: string;
  readonly name: string;
  readonly folder: string;
  readonly about: About;
  readonly expected: unknown;
}
export interface Fixture extends Saved<FixtureAbout> {
  readonly html: string;
}
export interface DataFixture extends Saved<DataFixtureAbout> {
  /** The response as the page received it. */
  readonly text: string;
}

const MARKETPLACES = join(dirname(fileURLToPath(import.meta.url)), '..', 'lib', 'marketplaces');

/** Every saved page of every marketplace, in alphabetical order. Adding one is adding a folder. */
export const fixtures = (): Fixture[] =>
  saved<FixtureAbout>('page.html').map((fixture) => ({
    ...fixture,
    html: readFileSync(join(fixture.folder, 'page.html'), 'utf8'),
  }));

/** Every saved response of every marketplace, likewise. */
export const dataFixtures = (): DataFixture[] =>
  saved<DataFixtureAbout>('data.json').map((fixture) => {
    const json = readFileSync(join(fixture.folder, 'data.json'), 'utf8');
    const { callback } = fixture.about;
    return { ...fixture, text: callback === undefined ? json : `${callback}(${json.trim()});\n` };
  });

/** The folders of fixtures that hold a file of this name. */
const saved = <About>(file: string): Saved<About>[] =>
  readdirSync(MARKETPLACES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: marketplace }) =>
      foldersIn(join(MARKETPLACES, marketplace, 'fixtures'))
        .filter((folder) => existsSync(join(folder, file)))
        .map((folder) => ({
          marketplace,
          name: folder.split(/[\\/]/).at(-1) ?? folder,
          folder,
          about: aboutIn(folder),
          expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
        })),
    );

/**
 * What a fixture says of itself.
 *
 * @throws Error that names the fixture whose `url` is no address: every test would stumble over it
 */
export function aboutIn(folder: string) {
  const file = join(folder, 'about.json');
  const about = JSON.parse(readFileSync(file, 'utf8'));
  if (!URL.canParse(about.url)) throw new Error(`${file}: “${about.url}” is no address of a page`);
  return about;
}

function foldersIn(parent: string): string[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(parent, name))
      .sort();
  } catch {
    return [];
  }
}

/** Every fact that a page can state. An expected order names each of them, `null` where its page does not. */
export const PAGE_FACTS = [
  'status',
  'placed',
  'paid',
  'shipped',
  'delivered',
  'completed',
  'promisedBy',
  'statedEnd',
  'statedCountdownEnd',
  'statedReturnDays',
  'statedDisputeDays',
  'statedFreeReturnDays',
  'carrier',
  'trackingNumbers',
  'store',
  'title',
  'total',
  'paidWith',
] as const satisfies readonly FactName[];

const isTimeFact = (name: FactName): boolean => (TIME_FACTS as readonly FactName[]).includes(name);

/** A time in one line: `2026-09-21 America/Los_Angeles Europe/Berlin`, an instant, or two instants. */
function timeLine(time: Time): string {
  if (time.kind === 'day') return [time.day, ...time.zones].join(' ');
  if (time.kind === 'instant') return new Date(time.at).toISOString();
  return `${new Date(time.earliest).toISOString()} … ${new Date(time.latest).toISOString()}`;
}

const factLine = <Name extends FactName>(name: Name, seen: SeenFact<FactValues[Name]>) => ({
  value: isTimeFact(name) ? timeLine(seen.value as Time) : seen.value,
  text: seen.text,
});

const packageOf = ({ numbers, carrier, localCarrier, ...times }: Package) => ({
  numbers,
  carrier,
  ...(localCarrier !== undefined && { localCarrier }),
  ...Object.fromEntries(
    Object.entries(times).map(([name, time]) => [name, time === null ? null : timeLine(time)]),
  ),
});

const orderOf = (sighting: Sighting) => {
  const stated = new Set<FactName>([...PAGE_FACTS, ...(Object.keys(sighting.facts) as FactName[])]);
  return {
    id: sighting.id,
    facts: Object.fromEntries(
      [...stated].map((name) => {
        const seen = sighting.facts[name];
        return [name, seen ? factLine(name, seen) : null];
      }),
    ),
    lineItems: sighting.lineItems,
    ...(sighting.packages && { packages: sighting.packages.map(packageOf) }),
    unread: sighting.unread,
    showsUndelivered: sighting.showsUndelivered,
    ...(sighting.showsOver && { showsOver: true }),
    ...(sighting.parcels !== undefined && { parcels: sighting.parcels }),
  };
};

/** A reading in the shape of `expected.json`: everything it says, nulls stated, times in one line. */
export const asExpected = (reading: PageReading): unknown =>
  JSON.parse(
    JSON.stringify({
      page: reading.page,
      outcome: reading.outcome,
      language: reading.language,
      problems: reading.problems,
      orders: reading.sightings.map(orderOf),
    }),
  );
