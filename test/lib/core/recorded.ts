import type { Status } from '../../../lib/core/facts/fact';
import { recordSighting } from '../../../lib/core/facts/merge';
import type { Order } from '../../../lib/core/facts/order';
import type { DataKind, PageKind, SeenFacts, Sighting } from '../../../lib/core/facts/sighting';
import { at } from './an-order';

/** What a page shows of one order. */
export const sighting = (facts: SeenFacts, more: Partial<Sighting> = {}): Sighting => ({
  id: '8200000000000001',
  facts,
  lineItems: [],
  unread: [],
  showsUndelivered: false,
  ...more,
});

/** What is known of an order once a page was read that shows this of it. */
export const record = (
  order: Order | null,
  page: PageKind | DataKind,
  readAt: string,
  one: Sighting,
): Order =>
  recordSighting(order, one, {
    marketplace: 'aliexpress',
    page,
    outcome: 'orders',
    language: 'en',
    readAt: at(readAt),
    zone: 'Europe/Berlin',
    sightings: [one],
    problems: [],
  });

export const status = (value: Status): SeenFacts => ({ status: { value, text: value } });
