import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKETPLACES } from '../lib/core/facts/marketplace-id';
import { OUTCOMES, PAGE_KINDS } from '../lib/core/facts/sighting';
import type { Addresses, PageContext, PageReaders, Site } from '../lib/marketplaces/marketplace';
import { originsOf } from '../lib/marketplaces/origins';
import { shops } from '../lib/marketplaces/registry';
import { scriptsOf } from '../lib/marketplaces/site-scripts';
import { sites } from '../lib/marketplaces/sites';
import { fixtures } from './fixtures';
import { pageOf } from './page';
import { wholeShopAt, wholeShops } from './tools/whole-shops';

const ID = '8210000000001559';
const at = (url: string): PageContext => ({
  url: new URL(url),
  now: Date.parse('2026-11-20T12:00:00Z'),
  zone: 'Europe/Berlin',
});

/** A match pattern as browsers understand it, for https pages. */
const matches = (pattern: string, url: URL): boolean => {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const domain = host.replace(/^\*\./, '');
  const hostFits = host.startsWith('*.')
    ? url.hostname === domain || url.hostname.endsWith(`.${domain}`)
    : url.hostname === domain;
  return hostFits && (path === '/*' || url.pathname.startsWith(path.replace(/\*$/, '')));
};

/** What the part of a shop that a script is made of exports, or null where it has no such part. */
async function part<Part>(id: string, file: string, name: string): Promise<Part | null> {
  if (!existsSync(`lib/marketplaces/${id}/${file}.ts`)) return null;
  return (await import(`../lib/marketplaces/${id}/${file}.ts`))[name];
}
const PARTS = {
  list: ['list-pages', 'lists'],
  detail: ['detail-pages', 'details'],
  tracking: ['tracking-pages', 'trackings'],
} as const;

it('every marketplace of which an order can be is known, under its own name, with a policy of its own', () => {
  expect(new Set(MARKETPLACES).size).toBe(MARKETPLACES.length);
  expect(shops.map(({ id }) => id)).toEqual(MARKETPLACES);
  for (const { id, policy, data } of shops) {
    expect(policy.marketplace).toBe(id);
    expect(data?.id ?? id).toBe(id);
  }
});

it('every folder of a marketplace is known', () => {
  // What several shops share has no policy.
  const folders = readdirSync('lib/marketplaces', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(`lib/marketplaces/${entry.name}/policy.ts`),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual([...MARKETPLACES].sort());
});

it('what has pages has them in one piece, with the same addresses and rules', () => {
  expect(wholeShops.map(({ id }) => id)).toEqual(sites.map(({ id }) => id));
  for (const { id, site, policy } of wholeShops) {
    const known = shops.find((one) => one.id === id);
    expect(known?.site).toBe(site);
    expect(known?.policy).toBe(policy);
    expect(sites.find((one) => one.id === id)?.site).toBe(site);
  }
});

it('only AliExpress may be run on from the installation on', () => {
  expect(sites.filter(({ site }) => site.required).map(({ id }) => id)).toEqual(['aliexpress']);
});

it('no two shops share a host', () => {
  const hosts = sites.flatMap(({ site }) => originsOf(site));
  expect(new Set(hosts).size).toBe(hosts.length);
});

it.each(Object.entries(PARTS))(
  'the script of %s pages reads as its marketplace does',
  async (kind, [file, name]) => {
    let read = 0;
    for (const { html, about, marketplace: id } of fixtures()) {
      const url = new URL(about.url);
      const marketplace = wholeShopAt(url);
      if (!marketplace || marketplace.site.pageKind(url) !== kind) continue;
      const context = { url, now: Date.parse(about.now), zone: about.zone };
      const shop = await part<PageReaders>(id, file, name);
      read++;
      expect(shop?.id).toBe(id);
      expect(shop?.readPage(pageOf(html, about.url), context)).toEqual(
        marketplace.readPage(pageOf(html, about.url), context),
      );
    }
    expect(read).toBeGreaterThan(0);
  },
);

describe.each(wholeShops.map((marketplace) => [marketplace.id, marketplace] as const))(
  '%s keeps the contract',
  (id, marketplace) => {
    const { site } = marketplace;
    const all = [
      [site.listUrl, 'list'],
      [site.detailUrl(ID), 'detail'],
      [site.trackingUrl(ID), 'tracking'],
    ] as const;
    // Where a page of one order has no address that is known, the list stands in.
    const addresses = all.filter(([address, kind]) => kind === 'list' || address !== site.listUrl);

    it.each(addresses)('its own address %s is its %s page', (address, kind) => {
      const url = new URL(address);
      expect(url.protocol).toBe('https:');
      expect(site.pageKind(url)).toBe(kind);
      expect(wholeShopAt(url)).toBe(marketplace);
    });

    it('covers its own addresses by its patterns', () => {
      for (const [address] of addresses) {
        expect(site.orderPages.some((pattern) => matches(pattern, new URL(address)))).toBe(true);
        expect(site.shoppingPages.some((pattern) => matches(pattern, new URL(address)))).toBe(true);
      }
    });

    it('has the part that each of its scripts is made of', async () => {
      for (const { kind } of scriptsOf(id, site)) {
        if (kind === 'shopping') continue;
        const [file, name] =
          kind === 'page-data' ? ['page-data-apis', 'pageDataSource'] : PARTS[kind];
        const found = await part<{ readonly site: Site }>(id, file, name);
        expect(found?.site, `lib/marketplaces/${id}/${file}.ts must export “${name}”`).toBe(site);
        if (kind === 'page-data') continue;
        const onPage = await part<{ readonly site: Addresses }>(id, 'on-pages', kind);
        const { pageKind, detailUrl } = onPage?.site ?? {};
        expect(
          [pageKind, detailUrl],
          `lib/marketplaces/${id}/on-pages.ts must export “${kind}”`,
        ).toEqual([site.pageKind, site.detailUrl]);
      }
    });

    it('runs its scripts on its own hosts alone, and the one for a page on that page', () => {
      const scripts = scriptsOf(id, site);
      const hosts = originsOf(site);
      const patterns = scripts.flatMap((script) => script.matches);
      const isOwn = (pattern: string) => {
        const page = new URL(pattern.replace('*.', '').replace('*', ''));
        return hosts.some((host) => matches(host, page));
      };
      expect(patterns.filter((pattern) => !isOwn(pattern))).toEqual([]);
      for (const [address, kind] of addresses) {
        const runs = scripts.filter(
          (script) =>
            script.matches.some((pattern) => matches(pattern, new URL(address))) &&
            !script.excludeMatches.some((pattern) => matches(pattern, new URL(address))),
        );
        const wanted = [kind, ...(site.hasPageData ? ['page-data'] : [])];
        expect(runs.map((script) => script.kind)).toEqual(wanted);
      }
    });

    it('builds addresses that no id can break out of', () => {
      const url = new URL(site.detailUrl('1&x=/../#'));
      const own = url.href !== site.listUrl;
      expect(site.pageKind(url)).toBe(own ? 'detail' : 'list');
      expect([...url.searchParams.keys()]).toHaveLength(own ? 1 : 0);
      expect(url.hash).toBe('');
    });

    it('has fixtures of every page kind and every outcome', () => {
      const expected = fixtures()
        .filter((fixture) => fixture.marketplace === id)
        .map((fixture) => fixture.expected as { page: string; outcome: string });
      const kinds = PAGE_KINDS.filter((kind) => addresses.some(([, own]) => own === kind));
      const how = `npm run new fixture ${id}/<case>, until every page kind and outcome has one`;
      for (const kind of kinds)
        expect(
          expected.map(({ page }) => page),
          how,
        ).toContain(kind);
      // No words are known by which a shop of weak evidence says that there are no orders.
      const provable = OUTCOMES.filter((outcome) => outcome !== 'empty' || !site.evidence);
      for (const outcome of provable)
        expect(
          expected.map((one) => one.outcome),
          how,
        ).toContain(outcome);
      if (site.evidence) expect(expected.map((one) => one.outcome)).not.toContain('empty');
    });

    it.each(addresses)('an empty document at %s is unreadable, never "no orders"', (address) => {
      const reading = marketplace.readPage(pageOf(''), at(address));
      expect(reading.outcome).toBe('unreadable');
      expect(reading.sightings).toEqual([]);
      expect(reading.problems.length).toBeGreaterThan(0);
    });

    it('reads a card alone as it reads it in its page, and the same at each reading', () => {
      for (const { html, about } of fixtures().filter((one) => one.marketplace === id)) {
        const context = { url: new URL(about.url), now: Date.parse(about.now), zone: about.zone };
        const page = pageOf(html, about.url);
        const reading = marketplace.readPage(page, context);
        expect(marketplace.readPage(page, context)).toEqual(reading);
        if (reading.page !== 'list') continue;
        const alone = marketplace.places
          .cards(page)
          .map((card) => marketplace.readCard(card, context));
        for (const sighting of reading.sightings)
          expect(alone.map((one) => one.sighting)).toContainEqual(sighting);
        if (reading.outcome === 'orders')
          expect(alone.flatMap((one) => one.problem ?? [])).toEqual(reading.problems);
      }
    });

    it('puts nothing between the text nodes of the page', () => {
      for (const { html, about } of fixtures().filter((one) => one.marketplace === id)) {
        const page = pageOf(html, about.url);
        const kind = site.pageKind(new URL(about.url)) ?? 'list';
        const all = [
          marketplace.places.bar(page),
          marketplace.places.panel(page, kind),
          ...marketplace.places.cards(page).map((card) => marketplace.places.chip(card)),
        ];
        for (const place of all) {
          if (!place) continue;
          expect(place.before === null || place.before.parentNode === place.parent).toBe(true);
          const words = Array.from(place.parent.childNodes).filter(
            (node) => node.nodeType === 3 && node.nodeValue?.trim(),
          );
          expect(words).toEqual([]);
        }
      }
    });
  },
);
