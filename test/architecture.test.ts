import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from './tools/rooms';
import {
  extensionSources,
  filesBelow,
  importsOf,
  root,
  type SourceFile,
  testsAndStyles,
} from './tools/source-files';

/** The rooms of `lib/`, as its README lists them. */
const ROOMS = rooms.map(({ name }) => name);

/** The room a path belongs to. */
function roomOf(path: string): string {
  const room = ROOMS.find((each) => path.startsWith(`lib/${each}/`));
  return room ?? path.split('/')[0] ?? path;
}

/** Whom each room may know besides itself: `lib/README.md` says so. Entrypoints wire everything together. */
const KNOWS: Record<string, readonly string[]> = {
  ...Object.fromEntries(rooms.map(({ name, knows }) => [name, knows])),
  components: ['core', 'claims', 'wording', 'assets'],
  entrypoints: [...ROOMS, 'components', 'assets'],
};

/** Packages that only some rooms may import; `@date-fns/tz` and `valibot` are plain functions and free to all. */
const KEEPS: Record<string, readonly string[]> = {
  'webextension-polyfill': ['adapters'],
  '@webext-core/messaging': ['adapters'],
  idb: ['adapters'],
  fflate: ['files'],
  'export-to-csv': ['files'],
  'd3-scale': ['components'],
  wxt: ['entrypoints'],
  preact: ['components', 'overlay', 'entrypoints'],
  '@preact/signals': ['components', 'overlay', 'view-models', 'entrypoints'],
};

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const isFile = (imported: string) => /^(?:lib|components|entrypoints|assets|test)\//.test(imported);

/** Every place where a file breaks a rule, one sentence each: an empty list is what each test wants. */
const offences = (files: readonly SourceFile[], of: (file: SourceFile) => readonly string[]) =>
  files.flatMap((file) => of(file).map((what) => `${file.path}: ${what}`));

/** The lines of a text that match, with their number. */
const linesWith = (pattern: RegExp) => (file: SourceFile) =>
  file.text
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${index + 1}: ${line.trim().slice(0, 120)}`] : [],
    );

const sources = extensionSources();
const own = [...sources, ...testsAndStyles()];

test('there is something to look at', () => {
  expect(sources.map(({ path }) => roomOf(path))).toEqual(
    expect.arrayContaining([...ROOMS, 'components', 'entrypoints']),
  );
});

test('the map of the house shows every room', () => {
  const folders = readdirSync(join(root, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...ROOMS].sort()).toEqual(folders.sort());
  const known = rooms.flatMap(({ knows }) => knows);
  expect(known.filter((name) => ![...ROOMS, 'components', 'assets'].includes(name))).toEqual([]);
});

test('knowledge flows one way', () => {
  expect(
    offences(sources, (file) => {
      const room = roomOf(file.path);
      return importsOf(file)
        .filter(isFile)
        .filter((path) => roomOf(path) !== room && !KNOWS[room]?.includes(roomOf(path)))
        .map((path) => `${room} must not know ${path}`);
    }),
  ).toEqual([]);
});

test('browser, database and markup packages stay in their rooms', () => {
  expect(
    offences(sources, (file) =>
      importsOf(file)
        .filter((name) => !isFile(name))
        .filter((name) => KEEPS[packageOf(name)]?.includes(roomOf(file.path)) === false)
        .map((name) => `must not import ${name}`),
    ),
  ).toEqual([]);
});

test('the extension is not made of its tests, nor of Node', () => {
  expect(
    offences(sources, (file) =>
      importsOf(file).filter((name) => name.startsWith('test/') || name.startsWith('node:')),
    ),
  ).toEqual([]);
});

test('the rules know no clock, no page and no browser', () => {
  const core = sources.filter(({ path }) => /^lib\/(?:core|claims)\//.test(path));
  const worldly =
    /\bDate\.now\(|\bnew Date\(\)|\bdocument\b\.|\bwindow\.|\bnavigator\.|\bchrome\.|\bbrowser\./;
  expect(offences(core, linesWith(worldly))).toEqual([]);
});

test('readers look at no clock', () => {
  const readers = sources.filter(({ path }) =>
    /^lib\/(reading|marketplaces|carriers)\//.test(path),
  );
  expect(offences(readers, linesWith(/\bDate\.now\(|\bnew Date\(\)/))).toEqual([]);
});

test('entrypoints only wire', () => {
  const entrypoints = sources.filter(({ path }) => path.startsWith('entrypoints/'));
  // What a part shows is a long list of names, and still no logic.
  const most = (path: string) => (path.startsWith('entrypoints/dashboard/parts/') ? 70 : 60);
  const long = ({ path, text }: SourceFile) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > most(path) ? [`${lines} lines`] : [];
  };
  expect(offences(entrypoints, long)).toEqual([]);
  const state = /^\s*(?:export )?(?:let|async function)\b|\b(?:signal|computed|effect)\(/;
  expect(offences(entrypoints, linesWith(state))).toEqual([]);
});

test('no file is over 250 lines', () => {
  const long = (file: SourceFile) => {
    const lines = file.text.trimEnd().split('\n').length;
    return lines > 250 ? [`${lines} lines`] : [];
  };
  expect(offences(own, long)).toEqual([]);
});

test('files are named after one idea', () => {
  const nameless = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|stuff)(?:\.[a-z]+|\/)/i;
  const barrel = /^(?:lib|components)\/(?:.*\/)?index\.tsx?$/;
  const named = own.map(({ path }) => path);
  expect(named.filter((path) => nameless.test(path) || barrel.test(path))).toEqual([]);
});

test('pages are hostile: nothing writes markup, nothing runs text, nothing asks the network', () => {
  const dangerous =
    /\.innerHTML\b|\.outerHTML\s*\+?=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(|\bfetch\(|new XMLHttpRequest|new WebSocket|sendBeacon|new EventSource/;
  expect(offences(sources, linesWith(dangerous))).toEqual([]);
});

test('text is made nodes of in one place: where a page’s script draws our own shapes', () => {
  const parses = /parseFromString|createContextualFragment|setHTML/;
  const elsewhere = sources.filter(({ path }) => path !== 'lib/overlay/draw/icon.ts');
  expect(offences(elsewhere, linesWith(parses))).toEqual([]);
});

test('types are not talked away', () => {
  const talk = new RegExp(
    [
      ':\\s*any\\b',
      'as any\\b',
      '<any>',
      'as unknown as',
      '@ts-(?:ignore|nocheck)',
      'export \\* from',
    ].join('|'),
  );
  const others = own.filter(({ path }) => path !== 'test/architecture.test.ts');
  expect(offences(others, linesWith(talk))).toEqual([]);
});

test('no test is left out', () => {
  const left = /\b(?:it|test|describe)\.(?:skip|only|todo)\b/;
  const tests = own.filter(({ path }) => /\.(?:test|e2e)\.tsx?$/.test(path));
  expect(
    offences(
      tests.filter(({ path }) => path !== 'test/architecture.test.ts'),
      linesWith(left),
    ),
  ).toEqual([]);
});

test('nothing names a place of the machine it was written on', () => {
  const place = /(?:^|[\s'"`(=])\/(?:work|root|home\/\w+|Users\/\w+|tmp\/\w+)\//;
  const everything = [
    ...own,
    ...filesBelow('assets', ['.json', '.css']),
    ...filesBelow('.github', ['']),
    ...filesBelow('.ci', ['']),
  ];
  expect(offences(everything, linesWith(place))).toEqual([]);
});

test('the lock file names no registry', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lock).toContain('"lockfileVersion"');
  expect(lock).not.toMatch(/"resolved":\s*"https?:/);
});

test('fixtures and the stand-in shop name no person', () => {
  const invented = [
    ...filesBelow('lib/marketplaces', ['.html', '.json']),
    ...filesBelow('test/shop', ['.ts', '.js']),
  ];
  const mail = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
  const phone = /\+\d{1,3}[ -]?\(?\d{1,4}\)?(?:[ -]\d{2,4}){2,}/;
  expect(offences(invented, linesWith(mail))).toEqual([]);
  expect(offences(invented, linesWith(phone))).toEqual([]);
});
