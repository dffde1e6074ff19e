import type { PrintedItem, PrintedSighting } from '../../core/facts/sighting';
import type { Seen } from '../fact-collector';
import type { CardReading } from '../marketplace';

/** The end of the reading of one order: what was gathered of it, and what stands beside the facts. */
export const orderRead = (
  id: string,
  { facts, unread, matched }: Seen,
  found: Pick<PrintedSighting, 'labelled' | 'total' | 'lineItems' | 'parcels'>,
): CardReading => ({
  sighting: { ...found, id, facts, unread, showsUndelivered: false },
  problem: null,
  matched,
});

/** The end of a reading that finds no order. */
export const noOrder = (field: string, reason: string, { matched }: Seen): CardReading => ({
  sighting: null,
  problem: { field, reason },
  matched,
});

/** An item of which only the title is told. */
export const itemCalled = (title: string): PrintedItem => ({
  title: title || null,
  quantity: null,
  price: null,
  variant: null,
});
