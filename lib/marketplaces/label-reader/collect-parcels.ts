import { plainText, visibleText } from '../../reading/page-text';
import type { FactCollector } from '../fact-collector';
import { valuesAt } from './labels';
import { labelsOf, type ShopPages } from './shop-pages';
import type { Piece } from './shown';

/** Most parcels of one order. */
const PARCEL_LIMIT = 50;
const NUMBER = /(?<![A-Z0-9])[A-Z0-9]{8,35}(?![A-Z0-9])/gi;

/** The tracking number that a labelled field holds: one word with digits in it; null where there is none. */
export function trackingNumberIn(text: string): string | null {
  const words = plainText(visibleText(text.slice(0, 200))).match(NUMBER) ?? [];
  return words.find((word) => /\d{4}/.test(word)) ?? null;
}

/**
 * Says the carriers and tracking numbers that stand at their labels. A bare number elsewhere is an order, an item or a
 * price.
 */
export function collectParcels(
  pieces: readonly Piece[],
  shop: ShopPages,
  seen: FactCollector,
): void {
  const known = labelsOf(shop);
  const carriers = valuesAt(pieces, shop.carrier, known);
  seen.match('carrier', carriers[0]?.label ?? null, shop.carrier.length);
  const named = [
    ...new Set(carriers.flatMap(({ texts: [name], glued }) => (name && !glued ? [name] : []))),
  ].slice(0, PARCEL_LIMIT);
  if (named.length > 0) seen.add('carrier', named, named.join(', '));

  const fields = valuesAt(pieces, shop.trackingNumber, known);
  seen.match('trackingNumbers', fields[0]?.label ?? null, shop.trackingNumber.length);
  const numbers = new Set(fields.flatMap(({ texts: [text = ''] }) => trackingNumberIn(text) ?? []));
  if (numbers.size > 0)
    seen.add('trackingNumbers', [...numbers].slice(0, PARCEL_LIMIT), [...numbers].join(', '));
  else if (fields.length > 0) seen.fail('trackingNumbers', 'no tracking number where one stands');
}
