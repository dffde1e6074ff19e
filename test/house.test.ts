import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { REQUEST_NAMES } from '../lib/app/requests/requests';
import { WAY_BACK } from '../lib/core/views/order-actions';
import { URGENCIES } from '../lib/core/views/urgency';
import { rooms } from './tools/rooms';
import { extensionSources, importsOf, type SourceFile, testsAndStyles } from './tools/source-files';

const sources = extensionSources();
const own = [...sources, ...testsAndStyles()];
const byPath = new Map(sources.map((file) => [file.path, file]));

/** The source that an import leads to; undefined for packages, styles and pictures. */
const sourceAt = (path: string): SourceFile | undefined =>
  [path, `${path}.ts`, `${path}.tsx`].map((each) => byPath.get(each)).find(Boolean);

const importedBy = new Map(
  sources.map((file) => [file.path, importsOf(file).flatMap((path) => sourceAt(path)?.path ?? [])]),
);

/** Files that import each other in a loop, types counted, each loop as one line. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const next of importedBy.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of importedBy.keys()) walk(path, []);
  return found;
}

test('no files import each other in a circle, types counted', () => {
  expect(circles()).toEqual([]);
});

/** The wings of the larger rooms, and which others each may know. */
const WINGS: Record<string, Record<string, readonly string[]>> = {
  'lib/core': {
    // What any record is made with.
    plain: [],
    time: [],
    facts: ['plain', 'time'],
    rules: ['time', 'facts'],
    // What is kept beside an order, and two records of one order made one.
    records: ['plain', 'time', 'facts'],
    views: ['plain', 'time', 'facts', 'rules'],
    // The list of all orders: search, filters, order and picture.
    list: ['time', 'facts', 'rules', 'views'],
    // What all orders together tell.
    figures: ['time', 'facts', 'views'],
    reminders: ['time', 'facts', 'rules', 'views'],
    'page-health': ['time', 'facts'],
  },
  'lib/claims': {
    // What is known of one claim.
    case: [],
    // What each shop says.
    shops: ['case'],
    evidence: ['case', 'shops'],
    routes: ['case', 'evidence', 'shops'],
    decision: ['case', 'evidence', 'shops', 'routes'],
    follow: ['case', 'shops'],
    letters: ['case', 'shops', 'follow'],
    'bank-form': ['case', 'routes', 'letters'],
    // Beside buttons that a claim is lost by.
    traps: ['shops'],
  },
  'lib/overlay': {
    draw: [],
    host: ['draw'],
    list: ['draw', 'host'],
    'order-page': ['draw', 'host'],
    // The second script shares with the first what both sit in.
    panel: ['host'],
  },
  'lib/app': {
    condition: [],
    'page-health': [],
    views: ['condition', 'page-health'],
    reminders: ['condition', 'views'],
    record: ['views', 'reminders'],
    actions: ['condition', 'views', 'reminders', 'record'],
    checks: ['views', 'record'],
    requests: ['condition', 'page-health', 'views', 'reminders', 'record', 'actions', 'checks'],
  },
};

function wingOf(path: string): readonly [room: string, wing: string] | null {
  const room = Object.keys(WINGS).find((each) => path.startsWith(`${each}/`));
  const [wing, inside] = room ? path.slice(room.length + 1).split('/') : [];
  return room && wing && inside ? [room, wing] : null;
}

test.each(Object.entries(WINGS))(
  'the wings of %s know each other in one direction',
  (room, wings) => {
    const folders = new Set(
      sources.flatMap(({ path }) => {
        const wing = wingOf(path);
        return wing?.[0] === room ? [wing[1]] : [];
      }),
    );
    expect([...folders].sort()).toEqual(Object.keys(wings).sort());
    const wrong = [...importedBy].flatMap(([path, imported]) =>
      imported.flatMap((other) => {
        const [from, to] = [wingOf(path), wingOf(other)];
        const inRoom = from?.[0] === room && to?.[0] === room && from[1] !== to[1];
        return inRoom && !wings[from[1]]?.includes(to[1]) ? [`${path} must not know ${other}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(Object.entries(WINGS))('the map of the house shows the wings of %s', (path, wings) => {
  const chains = rooms.find(({ name }) => `lib/${name}` === path)?.wings ?? [];
  expect(chains.flat().sort()).toEqual(Object.keys(wings).sort());
  const turned = chains.flatMap((chain) =>
    chain.flatMap((wing, at) =>
      chain
        .slice(at + 1)
        .filter((later) => wings[wing]?.includes(later))
        .map((later) => `${wing} must not know ${later}`),
    ),
  );
  expect(turned).toEqual([]);
});

const MOST_IN_A_FOLDER = 25;

test(`no folder holds more than ${MOST_IN_A_FOLDER} files`, () => {
  const counts = new Map<string, number>();
  for (const { path } of sources) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const full = [...counts].filter(([, count]) => count > MOST_IN_A_FOLDER);
  expect(full.map(([folder, count]) => `${folder}: ${count} files`)).toEqual([]);
});

const WIDEST = 120;
/** What cannot be broken without changing it: a text, a pattern, a picture's path. */
const LITERAL =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/])(?:[^/\\\n]|\\.)+\/[a-z]*/g;
/** A line of a comment; an address in it cannot be broken either. */
const isProse = (line: string) => /^\s*(?:\*|\/\/|\/\*)/.test(line) && !line.includes('://');

test(`no line of source is longer than ${WIDEST} characters, literals aside`, () => {
  const width = (line: string) => (isProse(line) ? line : line.replace(LITERAL, '')).length;
  const long = own.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        line.length > WIDEST && width(line) > WIDEST ? [`${path}:${at + 1}`] : [],
      ),
  );
  expect(long).toEqual([]);
});

const NO_CODE = new RegExp(`/\\*[\\s\\S]*?\\*/|//.*|${LITERAL.source}`, 'g');
const NAMES = /\b(?:import|export) (?:type )?[*{][^;]*;/g;

/** Each `x as Y`, but `as const`; what comments and texts say, and the names of imports and exports, are none. */
const castsIn = (text: string): number =>
  [
    ...text
      .replace(NO_CODE, "''")
      .replace(NAMES, '')
      .matchAll(/\bas (?!const\b)[\w({[']/g),
  ].length;

/** Where a type is said because nothing could show it, how often, and why. */
const CASTS: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'lib/adapters/browser.ts': [1, 'what a browser puts beside everything'],
  'lib/adapters/language/load-texts.ts': [2, 'what scripts leave there'],
  'lib/core/facts/account.ts': [1, 'here the id gets its type'],
  'lib/core/plain/entries.ts': [2, 'keys are texts to the compiler, whatever they belong to'],
  'lib/core/plain/each-field.ts': [1, 'the table that it is made by has a line for each field'],
  'lib/core/facts/marketplace-id.ts': [1, 'there is a first one'],
  'lib/core/facts/order.ts': [1, 'here the key gets its type'],
  'lib/core/facts/statement.ts': [1, 'what is remembered is of the same fact'],
  'lib/core/records/evidence.ts': [1, 'here the id gets its type'],
  'lib/core/time/calendar-day.ts': [2, 'here the day gets its type'],
  'lib/main-world/native.ts': [1, 'no place of a list is asked for that it has not'],
  'lib/marketplaces/page-copy/copy-of.ts': [1, 'the walker shows texts and elements alone'],
  'lib/overlay/draw/element.ts': [
    2,
    'what the browser makes by this name; a copy is of the same kind',
  ],
  'lib/overlay/forward-page-data.ts': [1, 'the event is our own'],
  'lib/overlay/host/on-trusted.ts': [1, 'the browser’s events are called after their type'],
  'lib/overlay/panel/ask-shop.ts': [1, 'the event is our own'],
  'lib/overlay/panel/unfindable.ts': [2, 'Preact tells its own hooks less than it has'],
  'lib/wording/money.ts': [1, 'an amount is written as a number'],
};

test('no type is said that could be shown', () => {
  const found = Object.fromEntries(
    sources.flatMap(({ path, text }) => (castsIn(text) > 0 ? [[path, castsIn(text)]] : [])),
  );
  expect(found).toEqual(
    Object.fromEntries(Object.entries(CASTS).map(([path, [count]]) => [path, count])),
  );
});

test('nothing is named a look: a page has a theme and a health, models refresh, a running check is polled', () => {
  const look = /(?:\blook|[a-z]Look)(?![a-z])/;
  const named = sources.filter(
    ({ path, text }) => look.test(posix.basename(path)) || look.test(text.replace(NO_CODE, "''")),
  );
  expect(named.map(({ path }) => path)).toEqual([]);
});

test('the names of requests are listed twice: in the protocol, and in the table that answers them', () => {
  const lists = sources.flatMap(({ path, text }) => {
    const listed = REQUEST_NAMES.filter((name) => new RegExp(`^ *${name}\\b[:(,]`, 'm').test(text));
    return listed.length > REQUEST_NAMES.length / 2 ? [path] : [];
  });
  expect(lists).toEqual(['lib/app/requests/requests.ts', 'lib/protocol/messages.ts']);
});

/** Every action on an order but those that are also how urgent one is: their name stands for both. */
const ACTIONS = Object.entries(WAY_BACK)
  .flat()
  .filter((kind) => !URGENCIES.some((urgency) => urgency === kind));

test.each(ACTIONS)(
  'the action “%s” is named in six files at the most, its use case included',
  (kind) => {
    const named = new RegExp(`'${kind}'|^ *${kind}:`, 'm');
    const places = sources.filter(({ text }) => named.test(text)).map(({ path }) => path);
    expect(places).toContain('lib/core/views/order-actions.ts');
    expect([...places, 'its use case'].length, places.join(', ')).toBeLessThanOrEqual(6);
  },
);
