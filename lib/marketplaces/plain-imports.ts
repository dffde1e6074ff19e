import { MARKETPLACES } from '../core/facts/marketplace-id';

const SEARCHES: readonly (readonly [file: string, names: string, line: (id: string) => string])[] =
  [
    ['registry.ts', 'shops', (id) => `{ known as shop_${id} } from './${id}/shop'`],
    ['site-files.ts', 'siteFiles', (id) => `* as shop_${id} from './${id}/site'`],
  ];

/**
 * For the build: plain imports in place of the searches for the shops' folders, because a service worker may neither
 * import later nor wait. A plugin of Vite.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load(path: string): string | null {
    const search = SEARCHES.find(([file]) => path.endsWith(`/lib/marketplaces/${file}`));
    if (!search) return null;
    const [, names, line] = search;
    return [
      ...MARKETPLACES.map((id) => `import ${line(id)};`),
      `export const ${names} = [${MARKETPLACES.map((id) => `shop_${id}`)}];`,
    ].join('\n');
  },
} as const;
