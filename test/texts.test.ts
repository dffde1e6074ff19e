import { expect, test } from 'vitest';
import { messagesOf } from '../assets/locale-files';
import { roomOf } from './tools/room';
import { extensionSources, filesBelow } from './tools/source-files';

const messages = messagesOf('en');
const names = Object.keys(messages);
const code = [...extensionSources(), ...filesBelow('entrypoints', ['.html'])]
  .map(({ text }) => text)
  .join('\n');

/** `name` of `name_one`, `name_other`, …; the name itself otherwise. */
const spoken = (name: string) => name.replace(/_(?:zero|one|two|few|many|other)$/, '');

const matchesOf = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1] ?? '');

test('every text that the code asks for by name is there', () => {
  const said = matchesOf(/\bwords\.say\(\s*'(\w+)'/g);
  const counted = matchesOf(/\bwords\.count\(\s*'(\w+)'/g).map((name) => `${name}_other`);
  expect(said.length).toBeGreaterThan(0);
  expect([...said, ...counted].filter((name) => !names.includes(name))).toEqual([]);
});

test('every text is used', () => {
  // A name is written out in the code, or put together there from a written beginning: `because${…}`.
  const written = new Set(matchesOf(/['"](\w+)['"]/g));
  const beginnings = matchesOf(/`([a-z]\w{3,})\$\{/g);
  const inManifest = ['extensionName', 'extensionDescription'];
  const unused = names.filter((name) => {
    const base = spoken(name);
    return (
      !written.has(name) &&
      !written.has(base) &&
      !inManifest.includes(name) &&
      !beginnings.some((beginning) => name.startsWith(beginning))
    );
  });
  expect(unused).toEqual([]);
});

test('a counted text has the form that every language falls back to', () => {
  const counted = names.filter((name) => spoken(name) !== name);
  expect(counted.filter((name) => !names.includes(`${spoken(name)}_other`))).toEqual([]);
});

test('places in a text are numbered without a gap', () => {
  const placesOf = (name: string) =>
    [...(messages[name]?.message.matchAll(/\$(\d)/g) ?? [])].map((match) => Number(match[1]));
  // In a counted text $1 is the count, which a form such as "one" need not print.
  const plain = names.filter((name) => spoken(name) === name);
  const broken = plain.filter((name) => {
    const places = new Set(placesOf(name));
    return places.size > 0 && Math.max(...places) !== places.size;
  });
  expect(broken).toEqual([]);
});

test('each place in a text has a name and an example, for whoever translates it', () => {
  const lacking = names.filter((name) => {
    const { message = '', placeholders = {} } = messages[name] ?? {};
    const told = Object.values(placeholders);
    const places = [...message.matchAll(/\$\d/g)].map(([place]) => place);
    return (
      places.some((place) => !told.some(({ content }) => content === place)) ||
      told.some(({ content, example }, at) => content !== `$${at + 1}` || example.trim() === '')
    );
  });
  expect(lacking).toEqual([]);
});

test('what has little room says how much', () => {
  const silent = names.flatMap((name) => {
    const most = roomOf(name);
    const said = messages[name]?.description ?? '';
    return most === null || said.includes(`At most ${most} characters.`)
      ? []
      : [`${name}: ${most}`];
  });
  expect(silent).toEqual([]);
});
