import type { Outcome, RawReading, RawSighting } from '../../../lib/core/facts/sighting';
import type { SeenPage } from '../../../lib/core/page-health/seen-page';
import type { Zone } from '../../../lib/core/time/moment';
import type { CardReading, ListShop, OrderShop, Site } from '../../../lib/marketplaces/marketplace';
import { CopiedPage } from '../../../lib/marketplaces/page-copy/copied-page';
import { ZONE } from '../../components/sample-view';

export const site: Site = {
  orderPages: [],
  listPages: [],
  trackingPages: [],
  shoppingPages: [],
  pageKind: ({ pathname }) =>
    pathname === '/list' ? 'list' : pathname === '/order' ? 'detail' : null,
  detailUrl: (id) => `https://shop.example/order?${id}`,
  trackingUrl: (id) => `https://shop.example/tracking?${id}`,
  listUrl: 'https://shop.example/list',
};

function read(element: Element | null): CardReading {
  const id = element?.getAttribute('href')?.replace(/\D/g, '') ?? '';
  if (!element || id === '')
    return {
      sighting: null,
      problem: { field: 'id', reason: 'the card names no order' },
      matched: {},
    };
  const title = { value: element.textContent ?? '', text: element.textContent ?? '' };
  const sighting: RawSighting = {
    id,
    facts: { title, status: { value: 'awaiting-delivery', text: 'Awaiting delivery' } },
    placed: { text: 'Nov 1, 2026', zones: [ZONE] },
    total: null,
    lineItems: [],
    unread: [],
    showsUndelivered: false,
  };
  return { sighting, problem: null, matched: {} };
}

/** What the background reads of a copy of such a page. */
export function readingOf(
  { page, readAt, copies, ofCards }: SeenPage,
  zone: Zone,
  outcome: Outcome | null,
) {
  const pages = copies.map(({ copy }) => new CopiedPage(copy));
  const links = ofCards
    ? pages.map(({ about }) => about)
    : pages.flatMap((each) => [...each.querySelectorAll('a'), null]).slice(0, 1);
  const all = links.map((link) => read(link as Element | null));
  const sightings = all.flatMap(({ sighting }) => sighting ?? []);
  const reading: RawReading = {
    marketplace: 'aliexpress',
    page,
    outcome: outcome ?? (sightings.length > 0 || ofCards ? 'orders' : 'unreadable'),
    language: pages[0]?.documentElement.getAttribute('lang') ?? 'und',
    readAt,
    zone,
    sightings,
    problems: [],
  };
  return { reading, cards: all };
}

/** A shop whose cards are links: `<a href="#8210000000000001">Title</a>` in `<main>`. */
export const listShop: ListShop = {
  id: 'aliexpress',
  site,
  places: {
    cards: (root) => {
      const below = [...root.querySelectorAll('a')];
      return root instanceof Element && root.matches('a') ? [root, ...below] : below;
    },
    chip: (card) => ({ parent: card, before: null }),
    bar: (page) => {
      const main = page.querySelector('main');
      return main && { parent: main, before: main.firstChild };
    },
  },
  orderOf: (card) => read(card).sighting?.id ?? null,
};

/** The same shop's page of one order. */
export const orderShop: OrderShop = {
  id: 'aliexpress',
  site,
  places: {
    panel: (page) => {
      const main = page.querySelector('main');
      return main && { parent: main, before: main.firstChild };
    },
  },
};

export const card = (id: string, title = `Item ${id}`): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = title;
  return link;
};
