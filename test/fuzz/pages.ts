import { parseRequest } from '../../lib/app/requests/requests';
import type { CalendarDay } from '../../lib/core/time/calendar-day';
import { healthOf } from '../../lib/marketplaces/health-of';
import type { Marketplace } from '../../lib/marketplaces/marketplace';
import { readRaw } from '../../lib/marketplaces/read-raw';
import { parsed, reading } from '../../lib/protocol/message-schemas';
import { type Fixture, fixtures } from '../fixtures';
import { pageOf } from '../page';
import { wholeShops } from '../tools/whole-shops';
import type { AlsoPrinted, Hunted } from './hunted';
import { type Mutation, weighted } from './mutation';
import { markOwners } from './owners';
import { type Addressed, pageAddresses } from './page-address';
import { pageCopies } from './page-copies';
import { pageLabels } from './page-labels';
import { pageNames } from './page-names';
import { hasDigit, textsOf } from './page-nodes';
import { pageParts } from './page-parts';
import { pageScripts } from './page-scripts';
import { pageStructure } from './page-structure';
import { pageWords } from './page-words';
import { type ShopWords, wordsOf } from './shop-words';

/** Pages with titles, reviews and recommendations that read like the shop's own promises. */
const IMITATORS = [
  'aliexpress/detail-hostile',
  'aliexpress/tracking-hostile',
  'aliexpress/list-hostile-titles',
  'temu/list-hostile',
  'temu/list-cards-as-links',
  'temu/detail-delivered',
  'temu/detail-with-parcel',
  'wish/list-hostile',
  'dhgate/list-hostile',
];

const day = (text: string): CalendarDay => text as CalendarDay;

/**
 * What the readers leave unread because another place of the page contradicts or does not prove it. Once that place is
 * gone, or a button stands where it proves a state, the page states it.
 */
const ALSO_PRINTED: Readonly<Record<string, AlsoPrinted>> = {
  'aliexpress/detail-two-refund-dates': { statedEnd: day('2026-09-04') },
  'aliexpress/detail-german-services-contradict': { statedEnd: day('2026-09-04') },
  'aliexpress/detail-german-three-rows': { shipped: day('2026-07-28') },
  // Of several parcels or items the earliest day counts; the others' are printed, too.
  'dhgate/tracking-two-parcels': { tracked: day('2026-10-07') },
  'wish/list-same-titles': { promisedBy: day('2026-10-20') },
  'wish/list-items-not-told-apart': { promisedBy: day('2026-10-20') },
  'dhgate/detail-two-totals': { placed: day('2026-10-07') },
};

interface SavedPage {
  readonly fixture: Fixture;
  readonly shop: Marketplace;
  readonly page: Document;
  readonly words: readonly string[];
}

const contextOf = ({ about }: Fixture) => ({
  url: new URL(about.url),
  now: Date.parse(about.now),
  zone: about.zone,
});

function savedPages(shop: Marketplace, kinds: readonly string[]): SavedPage[] {
  return fixtures().flatMap((fixture) => {
    if (fixture.marketplace !== shop.id) return [];
    const page = pageOf(fixture.html, fixture.about.url);
    if (!kinds.includes(shop.readPage(page, contextOf(fixture)).page)) return [];
    const words = textsOf(page)
      .map(({ data }) => data)
      .filter((text) => !hasDigit(text));
    return [{ fixture, page, shop, words }];
  });
}

const spoilPage = (mutation: Mutation<Document>): Mutation<Addressed> => ({
  ...mutation,
  spoil: ({ page }, random) => mutation.spoil(page, random),
});

/** What spoils the pages of a shop, with digit-free words of its other pages. */
function mutationsOf(
  { places }: Marketplace,
  shop: ShopWords,
  words: readonly string[],
): readonly Mutation<Addressed>[] {
  const ofAny = [
    ...pageStructure((page) => places.cards(page)),
    ...pageNames,
    ...pageWords(shop, words),
  ];
  const ofLabels = shop.pages
    ? [
        ...pageCopies(shop),
        ...pageLabels(shop.pages),
        ...pageParts(shop),
        ...pageScripts(shop, words),
      ]
    : [];
  return weighted([
    ...[...ofAny, ...ofLabels].map(spoilPage),
    ...(shop.pages ? pageAddresses(shop) : []),
  ]);
}

/** The saved pages of these kinds of one shop as subjects, with the words of all of them to be swapped. */
function huntedPagesOf(shop: Marketplace, kinds: readonly string[]): Hunted<Addressed>[] {
  const saved = savedPages(shop, kinds);
  const shopWords = wordsOf(shop.id);
  return saved.map(({ fixture, page }) => {
    const { about } = fixture;
    const context = contextOf(fixture);
    const name = `${shop.id}/${fixture.name}`;
    const owners = markOwners(page, shop, context, shopWords);
    const words = saved.flatMap((other) => (other.page === page ? [] : other.words));
    return {
      fixture: name,
      policy: shop.policy,
      zones: [about.zone, 'Pacific/Apia'],
      owners,
      shop: shopWords,
      imitates: IMITATORS.includes(name),
      alsoPrinted: ALSO_PRINTED[name] ?? {},
      mutations: mutationsOf(shop, shopWords, [...new Set(words)]),
      copy: () => ({ page: page.cloneNode(true) as Document, url: context.url }),
      read: ({ page: spoilt, url }, zone) => {
        const printed = shop.readPage(spoilt, { ...context, url, zone });
        parseRequest('judgePage', healthOf(printed, []));
        return readRaw(parsed('recordPage', reading, printed));
      },
    };
  });
}

/** The saved pages of these kinds of all these shops. */
export const huntedPages = (
  kinds: readonly string[],
  isOf: (shop: Marketplace) => boolean,
): Hunted<Addressed>[] => wholeShops.filter(isOf).flatMap((shop) => huntedPagesOf(shop, kinds));
