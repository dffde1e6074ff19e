import { withClockBehind } from '../../core/facts/machine-clock/clock-behind';
import type { Order, OrderKey } from '../../core/facts/order';
import { readInAnyZone } from '../../core/facts/readings/read-in-any-zone';
import type { PageReading, Sighting } from '../../core/facts/sighting';
import type { NotStored } from '../../core/records/not-stored';
import { summarize } from '../../core/views/summary';
import { DatabaseFailed } from '../../ports/database-failed';
import { StorageFull } from '../../ports/order-store';
import type { Sender, World } from '../../ports/ports';
import type { Recorded } from '../../protocol/page-messages';
import { afterChange, withoutChange } from '../reminders/after-change';
import { standingOf, sumsFor, viewsAmong } from '../views/standing';
import { viewingOf } from '../views/viewing';
import { viewsInTasks } from '../views/views';
import { accountsIn, withAccount } from './account-of';
import { noteListAccount } from './account-on-page';
import { liftSnooze } from './lift-snooze';
import { mergeReading, sightingsByOrder } from './merge-reading';
import { inRoomFor } from './room-for-orders';
import { shareDelivery } from './share-delivery';

/**
 * Stores what a page showed, in one transaction, tells other orders of parcels that they share, and answers how the
 * page's orders stand. Where nothing can be stored (a private window, a full disk, a database that cannot be reached)
 * it answers from the reading alone and says so; the same for each order that is one too many.
 */
export async function storeReading(
  world: World,
  read: PageReading,
  sender: Sender,
): Promise<Recorded> {
  const { clock } = world;
  const dated = withClockBehind({ ...read, readAt: Math.min(read.readAt, clock.now()) });
  const reading = clock.isZoneNamed() ? dated : readInAnyZone(dated);
  const sightings = sightingsByOrder(reading);
  if (sender.inPrivate) return unstored(world, reading, sightings, 'private-window');
  const store = () => stored(world, reading, sightings, sender);
  try {
    return await store().catch((error: unknown) => {
      if (!(error instanceof DatabaseFailed) || error.fault !== 'damaged') throw error;
      // A connection that was just lost looks like this, too; the next is opened anew. Other questions are asked again
      // by the page; this one is answered, and the page may be closed by then.
      return store();
    });
  } catch (error) {
    const why = whyNotStored(error);
    if (!why) throw error;
    console.error('ClaimClock: orders were read and could not be stored', error);
    return unstored(world, reading, sightings, why);
  }
}

function whyNotStored(error: unknown): NotStored | null {
  if (error instanceof StorageFull) return 'storage-full';
  return error instanceof DatabaseFailed ? 'database' : null;
}

type ByOrder = ReadonlyMap<OrderKey, readonly Sighting[]>;

async function stored(world: World, reading: PageReading, sightings: ByOrder, sender: Sender) {
  const accounts = await accountsIn(world, reading);
  await noteListAccount(world, reading, accounts, sender);
  const changed: OrderKey[] = [];
  const settings = await viewingOf(world);
  const refused = new Map<OrderKey, readonly Sighting[]>();
  const orders = await inRoomFor(world, reading.marketplace, (mayAdd) => {
    const keys = [...sightings.keys()];
    return world.orders.update(keys, (order, key) => {
      const ofOne = sightings.get(key) ?? [];
      const seen = mergeReading(order, ofOne, reading, world.clock.now());
      const merged = seen && withAccount(seen, accounts.get(key));
      if (!merged || isSame(order, merged)) return null;
      if (!order && !mayAdd()) {
        refused.set(key, ofOne);
        return null;
      }
      changed.push(key);
      return order ? liftSnooze(world, order, merged, settings) : merged;
    });
  });
  const toTell = [...changed, ...(await shareDelivery(world, reading, settings))];
  const standing =
    toTell.length > 0
      ? ((await afterChange(world, toTell)) ?? (await standingOf(world)))
      : await withoutChange(world);
  const views = await viewsAmong(world, orders, standing);
  const summary = sumsFor(standing, sender);
  if (refused.size === 0) return { orders: views, summary };
  const more = await viewsInTasks(world, ordersIn(world, reading, refused), settings);
  return { orders: [...views, ...more], summary, notStored: 'too-many' as const };
}

async function unstored(
  world: World,
  reading: PageReading,
  sightings: ByOrder,
  notStored: NotStored,
) {
  // A private window must not see what is stored, and a database that failed must not be waited for.
  const settings = { ...(await world.settings.read()), ownWindows: [] };
  const views = await viewsInTasks(world, ordersIn(world, reading, sightings), settings);
  return { orders: views, summary: summarize(views, settings, null), notStored };
}

/** The orders as this reading alone shows them. */
const ordersIn = (world: World, reading: PageReading, sightings: ByOrder): readonly Order[] =>
  [...sightings.values()]
    .map((ofOne) => mergeReading(null, ofOne, reading, world.clock.now()))
    .filter((order) => order !== null);

/** Plain data on both sides, built in the same way: equal text means nothing to write. */
const isSame = (before: Order | null, after: Order): boolean =>
  before !== null && JSON.stringify(before) === JSON.stringify(after);
