import { describe, expect, test } from 'vitest';
import type { PageFault } from '../lib/core/page-health/page-fault';
import { faultOf } from '../lib/core/page-health/page-fault';
import { cardHealth, healthOf } from '../lib/marketplaces/health-of';
import { readRaw } from '../lib/marketplaces/read-raw';
import { fixtures } from './fixtures';
import { pageOf } from './page';
import { wellReadOf } from './tools/well-read-of';
import { wholeShops } from './tools/whole-shops';

/** The saved pages that must be told of, and how; no others. */
const FAULTS: Readonly<Record<string, PageFault>> = {
  // Its status stands in the one place that is left of two.
  'aliexpress: detail-english-bare': { kind: 'worn' },
  'aliexpress: detail-other-order': { kind: 'none' },
  'aliexpress: list-bad-cards': { kind: 'cards', unread: 2, of: 4 },
  'aliexpress: list-dates-unreadable': { kind: 'cards', unread: 3, of: 3 },
  // Headers without a date: what stands elsewhere is not taken for it.
  'aliexpress: list-id-elsewhere': { kind: 'cards', unread: 2, of: 2 },
  'aliexpress: list-narrow-window': { kind: 'cards', unread: 1, of: 2 },
  'aliexpress: list-renamed-classes': { kind: 'none' },
  // A day that does not exist.
  'dhgate: list-hostile': { kind: 'cards', unread: 1, of: 2 },
  // Two times without a label.
  'dhgate: list-hidden-times': { kind: 'cards', unread: 1, of: 2 },
  // The day has no label there: renamed, it is gone.
  'dhgate: list-renamed': { kind: 'cards', unread: 2, of: 2 },
  // No word of that language is known: no state.
  'dhgate: list-spanish': { kind: 'cards', unread: 2, of: 2 },
  'dhgate: tracking-no-id': { kind: 'none' },
  'temu: detail-other-order': { kind: 'none' },
  'temu: detail-polish-other-order': { kind: 'none' },
  // One day that does not exist, one that lies ahead.
  'temu: list-hostile': { kind: 'cards', unread: 2, of: 3 },
  // A card in a card, and two ids in one card: neither is taken.
  'temu: list-card-in-card': { kind: 'cards', unread: 1, of: 2 },
  'temu: list-polish-two-ids': { kind: 'cards', unread: 1, of: 2 },
  'temu: list-two-ids': { kind: 'cards', unread: 2, of: 3 },
};

const read = fixtures();

describe('of the saved pages only those that cannot be read are told of', () => {
  test.each(read.map((fixture) => [`${fixture.marketplace}: ${fixture.name}`, fixture] as const))(
    '%s',
    (name, { marketplace, html, about }) => {
      const shop = wholeShops.find(({ id }) => id === marketplace);
      if (!shop) throw new Error(`${marketplace} is gone`);
      const url = new URL(about.url);
      const context = { url, now: Date.parse(about.now), zone: about.zone };
      const page = pageOf(html, about.url);
      const printed = shop.readPage(page, context);
      const { sightings } = readRaw(printed);
      // Cards of a list are looked at one by one, with what the background could not read of them.
      const cards = shop.places.cards(page).map((card) => {
        const { sighting, problem, matched } = shop.readCard(card, context);
        const all = sightings.find(({ id }) => id === sighting?.id)?.unread ?? [];
        const unread = all.slice(sighting?.unread.length);
        const health = cardHealth(sighting, problem, matched);
        const facts = health.facts.filter((fact) => !unread.some(({ field }) => field === fact));
        return { ...health, facts };
      });
      const health = healthOf(printed, [], printed.page === 'list' ? cards : undefined);
      expect(faultOf(health, wellReadOf(marketplace), [])).toEqual(FAULTS[name] ?? null);
    },
  );
});
