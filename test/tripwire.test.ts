import { describe, expect, test } from 'vitest';
import type { Trip } from '../lib/core/tripwire';
import { judge } from '../lib/core/tripwire';
import { cardLook, lookOf } from '../lib/marketplaces/look-of';
import { readPrinted } from '../lib/marketplaces/read-printed';
import { fixtures } from './fixtures';
import { pageOf } from './page';
import { wholeShops } from './tools/whole-shops';

/** The saved pages that must trip the wire, and how; all others must not. */
const TRIPS: Readonly<Record<string, Trip>> = {
  // Its status stands in the one place that is left of two.
  'detail-english-bare': { kind: 'worn' },
  'detail-other-order': { kind: 'none' },
  'list-bad-cards': { kind: 'cards', unread: 2, of: 4 },
  'list-dates-unreadable': { kind: 'cards', unread: 3, of: 3 },
  // Headers without a date: what stands elsewhere is not taken for it.
  'list-id-elsewhere': { kind: 'cards', unread: 2, of: 2 },
  'list-narrow-window': { kind: 'cards', unread: 1, of: 2 },
  'list-renamed-classes': { kind: 'none' },
};

const read = fixtures().filter(({ marketplace }) => marketplace === 'aliexpress');

describe('of the saved pages only those that cannot be read trip the wire', () => {
  test.each(read.map((fixture) => [fixture.name, fixture] as const))(
    '%s',
    (name, { html, about }) => {
      const shop = wholeShops.find(({ id }) => id === 'aliexpress');
      if (!shop) throw new Error('AliExpress is gone');
      const url = new URL(about.url);
      const context = { url, now: Date.parse(about.now), zone: about.zone };
      const page = pageOf(html, about.url);
      const printed = shop.readPage(page, context);
      const { sightings } = readPrinted(printed);
      // Cards of a list are looked at one by one, with what the background could not read of them.
      const cards = shop.places.cards(page).map((card) => {
        const { sighting, problem, matched } = shop.readCard(card, context);
        const all = sightings.find(({ id }) => id === sighting?.id)?.unread ?? [];
        const unread = all.slice(sighting?.unread.length);
        const look = cardLook(sighting, problem, matched);
        const facts = look.facts.filter((fact) => !unread.some(({ field }) => field === fact));
        return { ...look, facts };
      });
      const look = lookOf(printed, [], printed.page === 'list' ? cards : undefined);
      expect(judge(look, [])).toEqual(TRIPS[name] ?? null);
    },
  );
});
