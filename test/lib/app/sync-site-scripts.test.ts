import { beforeEach, expect, test } from 'vitest';
import { syncSiteScripts } from '../../../lib/app/sync-site-scripts';
import type {
  OpenPage,
  OptionalSite,
  PageScript,
  SiteScripts,
} from '../../../lib/ports/site-scripts';

const script = (id: string, more: Partial<PageScript> = {}): PageScript => ({
  id,
  name: id,
  matches: [`https://${id}.example/*`],
  excludeMatches: [],
  runAt: 'document_start',
  world: 'ISOLATED',
  ...more,
});
const site = (id: string): OptionalSite => ({
  origins: [`https://${id}.example/*`],
  scripts: [script(id), script(`${id}-data`, { world: 'MAIN' })],
});
const SITES = [site('one'), site('two')];
const OPEN: OpenPage = { tab: 7, address: 'https://one.example/orders' };

let allowed: Set<string>;
let there: PageScript[];
let ran: string[];
/** What fails next, as when the worker ends there. */
let failing: keyof SiteScripts | null;
const access = {
  has: async (origins: readonly string[]) => origins.every((one) => allowed.has(one)),
};
const scripts: SiteScripts = {
  registered: async () => structuredClone(there),
  register: async (fresh) => {
    if (failing === 'register') throw new Error('gone');
    for (const { id } of fresh)
      if (there.some((one) => one.id === id)) throw new Error(`${id} is there`);
    there.push(...fresh);
  },
  unregister: async (ids) => {
    if (failing === 'unregister') throw new Error('gone');
    there = there.filter(({ id }) => !ids.includes(id));
  },
  openPages: async () => [OPEN, { tab: 8, address: 'https://one.example/closed' }],
  runIn: async ({ tab }, fresh) => {
    if (tab === 8) throw new Error('no such tab');
    ran.push(...fresh.map(({ id }) => `${tab}:${id}`));
  },
};
const bring = () => syncSiteScripts(SITES, access, scripts);
const ids = () => there.map(({ id }) => id).sort();

beforeEach(() => {
  allowed = new Set();
  there = [];
  ran = [];
  failing = null;
});

test('nothing is registered for a site that is off', async () => {
  await bring();
  expect(there).toEqual([]);
  expect(ran).toEqual([]);
});

test('switched on: its scripts and no others, in pages that are open already too', async () => {
  allowed.add('https://one.example/*');
  await bring();
  expect(ids()).toEqual(['one', 'one-data']);
  expect(ran).toEqual(['7:one', '7:one-data']);
});

test('a repeat changes nothing, and runs nothing twice', async () => {
  allowed.add('https://one.example/*');
  await Promise.all([bring(), bring()]);
  await bring();
  expect(ids()).toEqual(['one', 'one-data']);
  expect(ran).toHaveLength(2);
});

test('switched off: its scripts go, those of other sites stay', async () => {
  allowed = new Set(['https://one.example/*', 'https://two.example/*']);
  await bring();
  allowed.delete('https://one.example/*');
  await bring();
  expect(ids()).toEqual(['two', 'two-data']);
});

test.each(['register', 'unregister'] as const)(
  'a worker that ends at “%s” leaves the rest to the next',
  async (where) => {
    there = [script('gone'), script('one', { matches: ['https://one.example/old'] })];
    allowed.add('https://one.example/*');
    failing = where;
    await expect(bring()).rejects.toThrow('gone');
    failing = null;
    await bring();
    expect(ids()).toEqual(['one', 'one-data']);
    expect(there.find(({ id }) => id === 'one')?.matches).toEqual(['https://one.example/*']);
  },
);
