import type { PageReading, RawReading } from '../../lib/core/facts/sighting';
import type {
  KnownShop,
  ListShop,
  Marketplace,
  OrderShop,
} from '../../lib/marketplaces/marketplace';
import { copyOfCard, copyOfPage } from '../../lib/marketplaces/page-copy/copy-of';
import { readSeen } from '../../lib/marketplaces/page-copy/read-seen';
import { readRaw } from '../../lib/marketplaces/read-raw';

const shops = Object.values(
  import.meta.glob<Marketplace>('../../lib/marketplaces/*/marketplace.ts', {
    eager: true,
    import: 'whole',
  }),
);
const dataShops = Object.values(
  import.meta.glob<KnownShop>('../../lib/marketplaces/*/shop.ts', {
    eager: true,
    import: 'known',
  }),
).flatMap(({ data }) => data ?? []);

const onPages = import.meta.glob<{ readonly list: ListShop; readonly detail?: OrderShop }>(
  '../../lib/marketplaces/*/on-pages.ts',
  { eager: true },
);

export interface SavedPage {
  readonly marketplace: string;
  readonly html: string;
  readonly url: string;
  readonly now: number;
  readonly zone: string;
}

/** Reads a saved page with the nodes of the browser this runs in. */
export function readSaved({ marketplace, html, url, now, zone }: SavedPage): PageReading | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reader = shops.find(({ id }) => id === marketplace);
  if (!reader) return null;
  const reading = reader.readPage(page, { url: new URL(url), now, zone });
  const { sightings } = reading;
  const copied = copiedSightings(page, reading, url);
  if (copied && JSON.stringify(copied) !== JSON.stringify(sightings))
    throw new Error(`a copy says ${JSON.stringify(copied)}, its page ${JSON.stringify(sightings)}`);
  return readRaw(reading);
}

/** The same as the extension reads it: in the background, from what its script hands over. */
function copiedSightings(
  page: Document,
  { marketplace, page: kind, readAt, zone }: RawReading,
  url: string,
) {
  const parts = onPages[`../../lib/marketplaces/${marketplace}/on-pages.ts`];
  const isPage = shops.some(({ id, site }) => id === marketplace && site.pageKind(new URL(url)));
  if (!parts || !isPage) return null;
  const { cards } = parts.list.places;
  const isOurs = () => false;
  const copies =
    kind === 'list'
      ? cards(page).map((card) => copyOfCard(card, parts.list.around?.(card)))
      : [copyOfPage(page, isOurs, parts.detail?.scriptText)];
  const seen = {
    marketplace,
    page: kind,
    url,
    readAt,
    ofCards: kind === 'list',
    copies: copies.map((copy) => ({ copy, known: null })),
  };
  return readSeen(seen, zone).reading.sightings;
}

export interface SavedData extends Pick<SavedPage, 'marketplace' | 'url' | 'now' | 'zone'> {
  readonly text: string;
  readonly language: string;
}

/** Reads a saved response with the locale data of the browser this runs in. */
export function readSavedData({ marketplace, text, url, ...context }: SavedData) {
  const shop = dataShops.find(({ id }) => id === marketplace);
  return shop?.readData(text, { ...context, orderId: shop.orderIdIn(url) }) ?? null;
}

Reflect.set(globalThis, 'readSaved', readSaved);
Reflect.set(globalThis, 'readSavedData', readSavedData);
