import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** The shop that a new one starts as: read by its labels alone. */
const MODEL = 'wish';
const FOLDER = join(root, 'lib/marketplaces', MODEL);
/** What is known of the model is known of no other shop. */
const EMPTY = { 'golden.md': true };

const filesIn = (folder) =>
  readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile() && !EMPTY[name]);

const named = (text, id) => {
  const Name = id[0].toUpperCase() + id.slice(1);
  return text
    .replaceAll(`${MODEL}.com`, `${id}.example`)
    .replaceAll(`${MODEL}\\.com`, `${id}\\.example`)
    .replaceAll(`'${MODEL}.`, `'${id}.`)
    .replaceAll(MODEL, id)
    .replaceAll('Wish', Name)
    .replaceAll('WISH', id.toUpperCase());
};

/**
 * The files of a new marketplace, by path: those of a shop that is read by its labels, under the new name. Every word,
 * address and rule in them is that shop's until it is replaced.
 */
export function marketplaceFiles(id) {
  const folder = `lib/marketplaces/${id}`;
  const copied = filesIn(FOLDER).map((name) => [
    `${folder}/${name}`,
    named(readFileSync(join(FOLDER, name), 'utf8'), id),
  ]);
  return {
    ...Object.fromEntries(copied),
    [`${folder}/golden.md`]: `# ${id}: order event → opens, closes\n`,
  };
}

/** The entrypoints of a new marketplace, by path: one for each script that runs on its pages. */
export function entrypointFiles(id) {
  const scripts = readdirSync(join(root, 'entrypoints')).filter((name) =>
    name.startsWith(`${MODEL}-`),
  );
  return Object.fromEntries(
    scripts.map((name) => [
      `entrypoints/${name.replace(MODEL, id)}`,
      named(readFileSync(join(root, 'entrypoints', name), 'utf8'), id),
    ]),
  );
}

/**
 * The lines by which a new marketplace becomes known, by the file they go into: each a copy of the model's, in front of
 * it.
 */
export function knownLines(id) {
  return Object.fromEntries(
    ['lib/core/facts/marketplace-id.ts', 'lib/marketplaces/every-shop.ts'].map((path) => {
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      const isModels = (line) => new RegExp(`\\b${MODEL}`).test(line) && !line.startsWith(' *');
      return [
        path,
        lines.flatMap((line) => (isModels(line) ? [named(line, id), line] : [line])).join('\n'),
      ];
    }),
  );
}

/** An empty page, and what a fixture says of itself. */
export function fixtureFiles(shop, name) {
  const folder = `lib/marketplaces/${shop}/fixtures/${name}`;
  const document = shop === 'aliexpress' ? 'FACTS.md' : '../FACTS.md';
  const about = {
    url: 'https://…',
    now: '2026-01-31T12:00:00Z',
    zone: 'Europe/Berlin',
    shows: '…',
    builtFrom: `${document} §…`,
    invented: '…',
  };
  return {
    [`${folder}/about.json`]: `${JSON.stringify(about, null, 2)}\n`,
    [`${folder}/page.html`]:
      '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Orders</title></head>\n<body>\n</body>\n</html>\n',
    [`${folder}/expected.json`]: '{}\n',
  };
}

/** A rule with every field that it must state. */
export const ruleText = (id) => `  {
    id: '${id}',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'after-delivery',
    situations: [],
    anchor: 'delivered',
    count: { days: 0 },
    rank: RANK.current,
    source: { title: '…', date: null },
  },`;
