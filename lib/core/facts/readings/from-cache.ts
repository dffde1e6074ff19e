import { spanOf } from '../../time/span';
import type { FactName, Facts } from '../fact';
import { isTime } from '../happened';
import type { Order } from '../order';
import { pageOf } from '../page-visit';
import type { PageReading, SeenFact, Sighting, Unread } from '../sighting';
import { counting } from '../statement';

/*
 * A page that the browser took out of its cache shows how things stood when the shop sent it, and nobody knows when
 * that was (lib/core/README.md §2.10).
 */

const UNREAD: Unread = {
  field: 'countdown',
  reason: 'the page may be of an earlier day, out of the browser’s cache',
};

/**
 * A countdown counts from the moment at which it was printed. Nobody knows that moment of a page out of the cache, so
 * its countdowns are dropped.
 */
export function withoutOldCountdowns(reading: PageReading): PageReading {
  return reading.fromCache
    ? { ...reading, sightings: reading.sightings.map(withoutCountdown) }
    : reading;
}

function withoutCountdown(sighting: Sighting): Sighting {
  const { statedCountdownEnd, ...facts } = sighting.facts;
  return statedCountdownEnd === undefined || statedCountdownEnd.value.kind === 'day'
    ? sighting
    : { ...sighting, facts, unread: [...sighting.unread, UNREAD] };
}

const sizeOf = (value: unknown): number => {
  if (isTime(value)) return spanOf(value).earliest;
  return typeof value === 'number' ? value : Infinity;
};

/**
 * When a statement counts as read. One out of the cache counts as older than all that is known of the order, and
 * replaces nothing. But where it names an earlier time, or fewer days, than its page does now, it may be the newer, and
 * counts beside it.
 */
export function countsAsReadAt<Value>(
  order: Order | null,
  facts: Facts,
  name: FactName,
  seen: SeenFact<Value>,
  { page, readAt, fromCache }: PageReading,
): number {
  if (!fromCache || order === null) return readAt;
  const said: readonly { readonly value: unknown; readonly readAt: number }[] = counting(
    facts,
    name,
  ).filter(({ from }) => pageOf(from) === pageOf(page));
  const moments = said.map((each) => each.readAt);
  const isEarlier = said.every(({ value }) => sizeOf(seen.value) < sizeOf(value));
  return said.length > 0 && isEarlier
    ? Math.max(...moments)
    : Math.min(order.bounds.first, ...moments) - 1;
}
