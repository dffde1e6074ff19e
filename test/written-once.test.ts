import { expect, test } from 'vitest';
import { MARKETPLACES } from '../lib/core/facts/marketplace-id';
import { extensionSources } from './tools/source-files';

/** Shorter declarations say little, and are no clearer for being shared. */
const SHORTEST = 60;

/**
 * Declarations that stand in several files, by their name there, and why: what is alike by chance changes apart.
 */
const SEVERAL: Readonly<Record<string, string>> = {
  RoomLeft: 'components know no adapter, and no adapter a component',
  TablePartProps: 'a part of the dashboard may need more than the table in it',
  viewRoutes: 'each page of the extension wires its own background',
};

const NO_COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const DECLARATION =
  /^(?:export )?(?:async )?(?:function|const|interface|type|class) (\w+)[\s\S]*?(?=\n(?![\s})\]|])|$(?![\s\S]))/gm;

/** What the top level of a text declares: a name, and everything else on one line. */
const declarationsIn = (text: string) =>
  [...text.replace(NO_COMMENTS, '').matchAll(DECLARATION)].map(([whole, name = '']) => ({
    name,
    code: whole
      .replace(/^export /, '')
      .replace(name, '_')
      .replace(/\s+/g, ' ')
      .trim(),
  }));

/** The names under which each declaration stands, and the files, by its code. */
function places(): Map<string, { name: string; path: string }[]> {
  const found = new Map<string, { name: string; path: string }[]>();
  for (const { path, text } of extensionSources())
    for (const { name, code } of declarationsIn(text))
      if (code.length >= SHORTEST) found.set(code, [...(found.get(code) ?? []), { name, path }]);
  return found;
}

/** Whether all stand in shops' own folders: a shop is like another one until it changes. */
const areOfShops = (each: readonly { readonly path: string }[]): boolean =>
  MARKETPLACES.filter((id) => each.some(({ path }) => path.startsWith(`lib/marketplaces/${id}/`)))
    .length === each.length;

test('a declaration is found with all of its lines, whatever stands beside it', () => {
  const text =
    "/** One. */\nexport const one = (a: string) =>\n  a.trim(); // end\n\ntype Two = 'b';\n";
  expect(declarationsIn(text)).toEqual([
    { name: 'one', code: 'const _ = (a: string) => a.trim(); // end' },
    { name: 'Two', code: "type _ = 'b';" },
  ]);
});

test('no function, constant or type is written twice', () => {
  const twice = [...places().values()].filter((each) => each.length > 1 && !areOfShops(each));
  const unexplained = twice.filter((each) => !each.some(({ name }) => name in SEVERAL));
  expect(
    unexplained.map((each) => each.map(({ name, path }) => `${name} in ${path}`).join(', ')),
  ).toEqual([]);
  const explained = new Set(twice.flat().map(({ name }) => name));
  expect(Object.keys(SEVERAL).filter((name) => !explained.has(name))).toEqual([]);
});
