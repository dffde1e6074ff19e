import type { PageReading } from '../../lib/core/sighting';
import { dataShops, marketplaces } from '../../lib/marketplaces/registry';
import { withAmounts } from '../../lib/marketplaces/with-amounts';

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
  const reader = marketplaces.find(({ id }) => id === marketplace);
  return reader ? withAmounts(reader.readPage(page, { url: new URL(url), now, zone })) : null;
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
