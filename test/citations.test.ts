import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
