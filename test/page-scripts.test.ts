import { expect, test } from 'vitest';
import { sites } from '../lib/marketplaces/sites';
import { extensionSources, importsOf, type SourceFile } from './tools/source-files';

const sources = new Map(extensionSources().map((file) => [file.path, file]));
const sourceAt = (path: string): SourceFile | undefined =>
  [path, `${path}.ts`, `${path}.tsx`].map((each) => sources.get(each)).find(Boolean);

/** What is left of a source at run time: types are not. */
const withoutTypes = ({ path, text }: SourceFile): SourceFile => ({
  path,
  text: text.replace(/^import type [^;]*;$/gm, ''),
});

/** Every source that a script is made of, and the packages. */
function madeOf(path: string, seen = new Map<string, SourceFile | null>()) {
  const file = sourceAt(path);
  if (seen.has(file?.path ?? path)) return seen;
  seen.set(file?.path ?? path, file ?? null);
  if (file) for (const imported of importsOf(withoutTypes(file))) madeOf(imported, seen);
  return seen;
}

const first = [...sources.keys()].filter((path) =>
  /^entrypoints\/[a-z]+-(?:list|detail|tracking)\.content\.ts$/.test(path),
);

test('every shop’s order pages have their first scripts', () => {
  expect(first.length).toBeGreaterThanOrEqual(9);
});

test.each(first)(
  '%s draws by itself: no library, no words of its own, nothing of the panel',
  (path) => {
    const parts = [...madeOf(path).keys()];
    expect(parts).toContain('lib/overlay/contract.ts');
    const heavy = parts.filter((part) =>
      /^(?:preact|valibot|@preact\/|date-fns)|\.tsx$|^lib\/overlay\/panel\/|^lib\/app\//.test(part),
    );
    expect(heavy).toEqual([]);
    const wording = parts.filter((part) => part.startsWith('lib/wording/'));
    expect(wording).toEqual([]);
  },
);

test.each(first)(
  '%s hands over the page’s data where that is listened to, and only there',
  (path) => {
    const shop = sites.find(({ id }) => path.startsWith(`entrypoints/${id}-`));
    expect(shop).toBeDefined();
    expect(madeOf(path).has('lib/overlay/forward-page-data.ts')).toBe(!!shop?.site.hasPageData);
  },
);

test('the panel’s script knows nothing of the first one but the contract and small functions', () => {
  const parts = [...madeOf('entrypoints/panel.content.ts').keys()].filter((part) =>
    part.startsWith('lib/overlay/'),
  );
  const shared = parts.filter((part) => !part.startsWith('lib/overlay/panel/'));
  expect(shared.toSorted()).toEqual([
    'lib/overlay/ask-check.ts',
    'lib/overlay/contract.ts',
    'lib/overlay/host/dress.ts',
    'lib/overlay/host/on-trusted.ts',
    'lib/overlay/judging.ts',
    'lib/overlay/on-abort.ts',
    'lib/overlay/seen-page.ts',
  ]);
});

test('the popup, and what runs on pages, load no rules of shops: they are too heavy for them', () => {
  const others = ['popup/main.tsx', 'panel.content.ts', 'shopping.content.ts'];
  const loadsRules = (path: string) => madeOf(path).has('lib/marketplaces/registry.ts');
  expect([...others.map((name) => `entrypoints/${name}`), ...first].filter(loadsRules)).toEqual([]);
  expect(loadsRules('entrypoints/background.ts')).toBe(true);
});
