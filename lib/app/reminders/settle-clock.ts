import { withoutFuture } from '../../core/facts/machine-clock/clock-ahead';
import type { OrderKey } from '../../core/facts/order';
import { HOUR_LENGTH } from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import type { World } from '../../ports/ports';

/**
 * A clock is believed once it has stood so long: one that is behind at a start is mostly put right in a minute, seldom
 * in an hour, and what was typed lately must not be lost to it.
 */
const STANDS = 6 * HOUR_LENGTH;

/** What came of it. */
interface Settled {
  /** Whether stored orders changed. */
  readonly changed: boolean;
  /** When to look again; null: there is nothing to settle. */
  readonly next: Instant | null;
}
const NOTHING: Settled = { changed: false, next: null };

/**
 * Takes back for good what a clock that ran ahead has left, once the clock has stood right for a while. Until then it
 * is void only as long as its time has not come: a countdown that was read three days ahead would count again, three
 * days late, as soon as these have passed, and a warning that was given then would be taken for the last one.
 *
 * @param ahead the orders with something of a time that has not come
 * Source: lib/core/README.md §3.12
 */
export async function settleClock(world: World, ahead: readonly OrderKey[]): Promise<Settled> {
  try {
    return await settled(world, ahead);
  } catch (error) {
    console.error(
      'ClaimClock: what a clock that ran ahead has left could not be taken back',
      error,
    );
    return NOTHING;
  }
}

async function settled({ clock, memory, orders }: World, ahead: readonly OrderKey[]) {
  const now = clock.now();
  const noted = (await memory.read('clockPutBackAt')) || null;
  if (ahead.length === 0) {
    if (noted !== null) await memory.write('clockPutBackAt', '');
    return NOTHING;
  }
  const since = Number(noted ?? now);
  if (noted === null || !(since <= now)) {
    await memory.write('clockPutBackAt', `${now}`);
    return { changed: false, next: now + STANDS };
  }
  if (now < since + STANDS) return { changed: false, next: since + STANDS };
  await orders.update(ahead, (order) => order && withoutFuture(order, now, now - 1));
  await memory.write('clockPutBackAt', '');
  return { changed: true, next: null };
}
