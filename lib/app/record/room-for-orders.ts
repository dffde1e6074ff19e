import * as v from 'valibot';
import { MARKETPLACES, type MarketplaceId } from '../../core/facts/marketplace-id';
import { DAY_LENGTH } from '../../core/time/calendar-day';
import type { World } from '../../ports/ports';
import { onceInTurn } from '../serialize';

/** Orders added in a day: nobody opens the pages of so many, but a page that invents orders reaches it in seconds. */
export const MOST_ADDED_A_DAY = 5_000;
/** Orders of one shop: nobody has so many. */
export const MOST_OF_ONE_SHOP = 20_000;

/** What one shop's pages added since a moment, and when an order was last refused. */
const added = v.strictObject({
  since: v.number(),
  orders: v.pipe(v.number(), v.integer(), v.minValue(0)),
  refusedAt: v.nullable(v.number()),
});
type Added = v.InferOutput<typeof added>;

async function addedTo({ memory, clock }: World, marketplace: MarketplaceId): Promise<Added> {
  try {
    return v.parse(added, JSON.parse((await memory.read(`addedOrders.${marketplace}`)) ?? ''));
  } catch {
    // None yet, a note of another version, or one that cannot be read: a day of its own begins, because the orders
    // matter more.
    return { since: clock.now(), orders: 0, refusedAt: null };
  }
}

/** What one shop's pages may still add. Orders that are known already need no room: their changes are always stored. */
class Room {
  readonly #world: World;
  readonly #marketplace: MarketplaceId;
  #added: Added;
  /** How many of the shop's orders are stored. */
  #stored: number;

  constructor(world: World, marketplace: MarketplaceId, known: Added, stored: number) {
    this.#world = world;
    this.#marketplace = marketplace;
    this.#added = known;
    this.#stored = stored;
  }

  /** Whether one more may be added; it is counted at once, because several pages are read at the same time. */
  take(): boolean {
    const now = this.#world.clock.now();
    const { since } = this.#added;
    // After a day it begins anew. A clock that was ahead keeps nobody out.
    if (since > now || now - since >= DAY_LENGTH)
      this.#added = { ...this.#added, since: now, orders: 0 };
    const fits = this.#added.orders < MOST_ADDED_A_DAY && this.#stored < MOST_OF_ONE_SHOP;
    if (fits) this.giveBack(-1);
    else this.#added = { ...this.#added, refusedAt: now };
    return fits;
  }

  /** These were not added after all. */
  giveBack(count: number): void {
    this.#added = { ...this.#added, orders: Math.max(0, this.#added.orders - count) };
    this.#stored -= count;
  }

  /** Remembers for the next worker what was added. */
  async keep(): Promise<void> {
    try {
      const name = `addedOrders.${this.#marketplace}` as const;
      await this.#world.memory.write(name, JSON.stringify(this.#added));
    } catch (error) {
      // The orders are stored; a note that cannot be kept refuses fewer.
      console.error('ClaimClock: how many orders were added could not be noted', error);
    }
  }
}

/** Once for all readings that end meanwhile. */
const keep = onceInTurn((room: Room) => room.keep());

/** One for each shop, as long as the worker lives: readings at the same time share it. */
const rooms = new WeakMap<World, Map<MarketplaceId, Promise<Room>>>();

function roomFor(world: World, marketplace: MarketplaceId): Promise<Room> {
  const known = rooms.get(world) ?? new Map<MarketplaceId, Promise<Room>>();
  rooms.set(world, known);
  const room = known.get(marketplace) ?? madeRoom(world, marketplace);
  known.set(marketplace, room);
  room.catch(() => known.delete(marketplace));
  return room;
}

async function madeRoom(world: World, marketplace: MarketplaceId): Promise<Room> {
  const [known, stored] = await Promise.all([
    addedTo(world, marketplace),
    world.orders.count(marketplace),
  ]);
  return new Room(world, marketplace, known, stored);
}

/**
 * Does what adds orders of a shop, with the room that is left for them.
 *
 * @param add gets a function that says whether one more may be added; what it took counts only when `add` does not
 *   throw
 */
export async function inRoomFor<Result>(
  world: World,
  marketplace: MarketplaceId,
  add: (mayAdd: () => boolean) => Promise<Result>,
): Promise<Result> {
  const room = await roomFor(world, marketplace);
  let [taken, asked] = [0, 0];
  const mayAdd = () => {
    asked += 1;
    const may = room.take();
    if (may) taken += 1;
    return may;
  };
  try {
    const result = await add(mayAdd);
    if (asked > 0) await keep(room);
    return result;
  } catch (error) {
    room.giveBack(taken);
    throw error;
  }
}

/** The shops of whose pages an order was refused within the last day. */
export async function shopsWithoutRoom(world: World): Promise<MarketplaceId[]> {
  const now = world.clock.now();
  const each = await Promise.all(
    MARKETPLACES.map(async (marketplace) => {
      const { refusedAt } = await addedTo(world, marketplace);
      return refusedAt !== null && Math.abs(now - refusedAt) < DAY_LENGTH ? [marketplace] : [];
    }),
  );
  return each.flat();
}
