import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root } from './tools/source-files';

const cited = ['lib', 'components', 'entrypoints', 'test'].flatMap((room) =>
  filesBelow(room, ['.ts', '.tsx', '.js', '.mjs', '.md', '.json', '.css']),
);

/** The sections of a document: every heading that starts with "§". */
function sectionsOf(document: string): ReadonlySet<string> {
  const text = readFileSync(join(root, document), 'utf8');
  return new Set([...text.matchAll(/^#{2,4} (§[\d.]+)/gm)].map(([, section]) => section ?? ''));
}

const SPECIFICATION = 'lib/core/README.md';
const OTHER_SHOPS = 'lib/marketplaces/FACTS.md';
const ALIEXPRESS = 'lib/marketplaces/aliexpress/FACTS.md';

/** A document, whole or as it stands beside the file that cites it, and the sections behind it: "§2.1–§2.3, §4". */
const CITATION =
  /((?:lib\/core\/README|(?:\.\.\/)?FACTS|rules|facts(?: of the other pages)?|design|house|style|policies|claims|languages)(?:\.md)?) (§[\d.]+(?:(?:, |–| and )§[\d.]+)*)/g;

function documentOf(name: string): string | null {
  if (name === SPECIFICATION) return SPECIFICATION;
  if (name === '../FACTS.md') return OTHER_SHOPS;
  return name === 'FACTS.md' ? ALIEXPRESS : null;
}

test('every section that is cited exists', () => {
  const sections = new Map(
    [SPECIFICATION, OTHER_SHOPS, ALIEXPRESS].map((each) => [each, sectionsOf(each)]),
  );
  let checked = 0;
  const lost = cited.flatMap(({ path, text }) =>
    [...text.matchAll(CITATION)].flatMap(([whole, name = '', where = '']) => {
      const document = documentOf(name);
      return where.match(/§[\d.]*\d/g)?.flatMap((section) => {
        checked += 1;
        const exists = document !== null && sections.get(document)?.has(section);
        return exists ? [] : [`${path}: “${whole}” leads nowhere`];
      });
    }),
  );
  expect(lost).toEqual([]);
  expect(checked).toBeGreaterThan(300);
});

/** A file by its path. */
const PATH =
  /(?<![\w@/.:<>$*{}-])((?:\.{1,2}\/)*(?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|mjs|js|md|json|css|html))\b(?![\w/<*{-])/g;
/** A file by its name alone, as Markdown has it. */
const NAME = /`([\w.-]+\.(?:tsx?|mjs|js|md|json|css))`/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm;

const prose = [
  ...cited
    .filter(({ path }) => /\.(?:tsx?|mjs|js|css)$/.test(path))
    .map(({ path, text }) => ({ path, text: text.match(COMMENT)?.join('\n') ?? '' })),
  ...cited.filter(({ path }) => path.endsWith('.md')),
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'PRIVACY.md',
    'assets/GLOSSARY.md',
    'assets/MANUAL.md',
    'test/README.md',
  ].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  })),
];

/** Where a path may start: the project, its `lib`, or any folder around the file that names it, or that it tests. */
function startsOf(path: string): string[] {
  const starts = ['.', 'lib'];
  for (const from of [path, path.replace(/^test\//, '')])
    for (let folder = posix.dirname(from); folder !== '.'; folder = posix.dirname(folder))
      starts.push(folder);
  return starts;
}

/** Nothing is asked here of a shop's address, of what is built, and of the document that `documentOf` finds. */
const isElsewhere = (named: string) =>
  /^(?:(?:www|m)\.|\.output\/)/.test(named) || named === '../FACTS.md';

test('every file that a comment or a page of Markdown names by its path exists', () => {
  let checked = 0;
  const lost = prose.flatMap(({ path, text }) =>
    [...text.matchAll(PATH)].flatMap(([, named = '']) => {
      if (isElsewhere(named)) return [];
      checked += 1;
      const exists = startsOf(path).some((start) => existsSync(join(root, start, named)));
      return exists ? [] : [`${path}: there is no ${named}`];
    }),
  );
  expect(lost).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});

test('every file that a page of Markdown names exists', () => {
  const names = new Set([
    ...readdirSync(root),
    ...[...cited, ...filesBelow('assets', [''])].map(({ path }) => posix.basename(path)),
  ]);
  const lost = prose
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(NAME)].flatMap(([, named = '']) =>
        names.has(named) ? [] : [`${path}: there is no ${named}`],
      ),
    );
  expect(lost).toEqual([]);
});
