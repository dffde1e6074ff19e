import type { PageReading } from '../../lib/core/facts/sighting';
import type { KnownShop, Marketplace } from '../../lib/marketplaces/marketplace';
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
  return reader ? readRaw(reader.readPage(page, { url: new URL(url), now, zone })) : null;
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
