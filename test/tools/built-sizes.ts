import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ScriptKind, scriptsOf } from '../../lib/marketplaces/site-scripts';
import { sites } from '../../lib/marketplaces/sites';
import { SIZES } from './budgets';
import { type Build, builtFolder } from './built';

export interface BuiltSize {
  readonly what: string;
  /** Bytes after gzip. */
  readonly size: number;
  readonly budget: number;
}

const WHAT: Record<ScriptKind, string> = {
  list: 'content script of the order list',
  detail: 'content script of the order’s own page',
  tracking: 'content script of the tracking page',
  'page-data': 'listener in the page’s own world',
  shopping: 'pill',
};
const HREF = /(?:src|href)="(\/?[^"]+\.(?:js|css))"/g;
const CHUNK = /(?:from|import)\s*\(?["'](\.\/[^"']+\.js)["']/g;

const gzipped = (folder: string, files: Iterable<string>) =>
  [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );

/** What is imported before anything of it is run. */
const AT_ONCE = /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g;

/** Everything an extension page loads: its document, styles, scripts and the chunks these import. */
function filesOfPage(folder: string, page: string, imported = CHUNK): Set<string> {
  const files = new Set([page]);
  const html = readFileSync(join(folder, page), 'utf8');
  const open = [...html.matchAll(HREF)].map((match) => (match[1] ?? '').replace(/^\//, ''));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!file.endsWith('.js')) continue;
    const beside = file.replace(/[^/]*$/, '');
    for (const match of readFileSync(join(folder, file), 'utf8').matchAll(imported)) {
      open.push(`${beside}${(match[1] ?? '').slice(2)}`);
    }
  }
  return files;
}

/** The gzip sizes that have a budget, of the parts that this build has. */
export function builtSizes(build: Build): BuiltSize[] {
  const folder = builtFolder(build);
  const script = (name: string) => [`content-scripts/${name}.js`];
  const onPages = sites.flatMap(({ id, name, site }) =>
    scriptsOf(id, site)
      .filter(({ kind }) => kind !== 'shopping')
      .map((each) => ({
        what: `${name}: ${WHAT[each.kind]}`,
        size: gzipped(folder, script(each.name)),
        budget: SIZES[each.kind].most,
      })),
  );
  return [
    ...onPages,
    { what: 'panel', size: gzipped(folder, script('panel')), budget: SIZES.panel.most },
    {
      what: 'shopping pill',
      size: gzipped(folder, script('shopping')),
      budget: SIZES.shopping.most,
    },
    {
      what: 'dashboard, before a part is opened',
      size: gzipped(folder, filesOfPage(folder, 'dashboard.html', AT_ONCE)),
      budget: SIZES.dashboard.most,
    },
    {
      what: 'popup, all its files',
      size: gzipped(folder, filesOfPage(folder, 'popup.html')),
      budget: SIZES.popup.most,
    },
  ];
}
