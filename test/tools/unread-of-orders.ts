import { sightingsByOrder } from '../../lib/app/record/merge-reading';
import type { OrderKey } from '../../lib/core/facts/order';
import type { PageReading, Unread } from '../../lib/core/facts/sighting';

type ByPage = Map<PageReading['page'], readonly Unread[]>;

/** What was not read of each order, as the newest reading of each of its pages tells it. */
export class UnreadOfOrders {
  readonly #byOrder = new Map<OrderKey, ByPage>();

  add(readings: readonly PageReading[]): void {
    for (const reading of readings) {
      for (const [key, sightings] of sightingsByOrder(reading)) {
        const pages: ByPage = this.#byOrder.get(key) ?? new Map();
        const unread = sightings.flatMap((sighting) => sighting.unread);
        this.#byOrder.set(key, pages.set(reading.page, unread));
      }
    }
  }

  of(key: OrderKey): readonly Unread[] {
    return [...(this.#byOrder.get(key)?.values() ?? [])].flat();
  }
}
