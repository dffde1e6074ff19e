import type { PageReading } from '../../lib/core/sighting';
import { marketplaces } from '../../lib/marketplaces/registry';
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

Reflect.set(globalThis, 'readSaved', readSaved);
