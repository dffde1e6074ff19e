import type { RawItem, RawSighting } from '../core/facts/sighting';
import type { FactCollector } from './fact-collector';
import type { CardReading } from './marketplace';

type Beside = Omit<RawSighting, 'id' | 'facts' | 'unread' | 'showsUndelivered'> &
  Partial<Pick<RawSighting, 'showsUndelivered'>>;

/** The end of the reading of one order: what was gathered of it, and what stands beside the facts. */
export const orderRead = (
  id: string,
  { facts, unread, matched }: FactCollector,
  found: Beside,
): CardReading => ({
  sighting: { showsUndelivered: false, ...found, id, facts, unread },
  problem: null,
  matched,
});

/** The end of a reading that finds no order. */
export const noOrder = (
  field: string,
  reason: string,
  { matched }: FactCollector,
): CardReading => ({
  sighting: null,
  problem: { field, reason },
  matched,
});

/** An item of which only the title is told. */
export const itemCalled = (title: string): RawItem => ({
  title: title || null,
  quantity: null,
  price: null,
  variant: null,
});
