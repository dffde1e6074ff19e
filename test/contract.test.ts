import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKETPLACES } from '../lib/core/order';
import { OUTCOMES, PAGE_KINDS } from '../lib/core/sighting';
import type { PageContext, Shop } from '../lib/marketplaces/marketplace';
import {
  detailShops,
  listShops,
  marketplaceAt,
  marketplaces,
  policies,
  shopAt,
  sites,
  trackingShops,
} from '../lib/marketplaces/registry';
import { readable, readableAt } from '../lib/marketplaces/upcoming';
import { fixtures } from './fixtures';
import { pageOf } from './page';

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

it('each marketplace is listed once, under a known name, with the policy of its own', () => {
  const ids = marketplaces.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, policy } of marketplaces) {
    expect(MARKETPLACES).toContain(id);
    expect(policy.marketplace).toBe(id);
  }
});

it('every part of the registry knows every marketplace', () => {
  const ids = marketplaces.map(({ id }) => id);
  for (const part of [listShops, detailShops, trackingShops])
    expect(part.map(({ id }) => id)).toEqual(ids);
  expect(sites).toEqual(marketplaces.map(({ site }) => site));
  for (const { id, site, policy } of marketplaces) {
    const rules = policies.find((one) => one.id === id);
    expect(rules?.site).toBe(site);
    expect(rules?.policy).toBe(policy);
  }
});

it('every marketplace that an order can be of has its rules, once, whether its pages are read or not', () => {
  expect(policies.map(({ id }) => id)).toEqual(MARKETPLACES);
  for (const { id, policy } of policies) expect(policy.marketplace).toBe(id);
});

it('every folder of a marketplace is in the registry', () => {
  // What several shops share has no policy.
  const folders = readdirSync('lib/marketplaces', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(`lib/marketplaces/${entry.name}/policy.ts`),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(policies.map(({ id }) => id).sort());
});

it.each([
  ['list', listShops],
  ['detail', detailShops],
  ['tracking', trackingShops],
] as const)('the script of %s pages reads as its marketplace does', (script, shops) => {
  let read = 0;
  for (const { html, about, marketplace: id } of fixtures()) {
    const url = new URL(about.url);
    const marketplace = marketplaceAt(url);
    if (!marketplace || marketplace.site.pageKind(url) !== script) continue;
    const context = { url, now: Date.parse(about.now), zone: about.zone };
    const shop = shopAt<Shop>(shops, url);
    read++;
    expect(shop?.id).toBe(id);
    expect(shop?.readPage(pageOf(html, about.url), context)).toEqual(
      marketplace.readPage(pageOf(html, about.url), context),
    );
  }
  expect(read).toBeGreaterThan(0);
});

describe.each(readable.map((marketplace) => [marketplace.id, marketplace] as const))(
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
      expect(readableAt(url)).toBe(marketplace);
    });

    it('covers its own addresses by its patterns', () => {
      for (const [address] of addresses) {
        expect(site.orderPages.some((pattern) => matches(pattern, new URL(address)))).toBe(true);
        expect(site.shoppingPages.some((pattern) => matches(pattern, new URL(address)))).toBe(true);
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
      for (const kind of kinds) expect(expected.map(({ page }) => page)).toContain(kind);
      // No words are known by which a shop of weak evidence says that there are no orders.
      const provable = OUTCOMES.filter((outcome) => outcome !== 'empty' || !site.evidence);
      for (const outcome of provable) expect(expected.map((one) => one.outcome)).toContain(outcome);
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
