import * as v from 'valibot';
import { DAY_LENGTH, type Instant } from '../core/calendar-day';
import { MARKETPLACES, type MarketplaceId } from '../core/order';
import type { World } from '../ports';
import { inTurn } from './in-turn';

/** So many orders nobody opens the pages of in a day; a page that invents orders does in seconds. */
export const MOST_ADDED_A_DAY = 5_000;
/** So many orders of one shop nobody has. */
export const MOST_OF_ONE_SHOP = 20_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What one shop's pages added since a moment, and when an order was last refused. */
const added = v.strictObject({
  marketplace: v.picklist(MARKETPLACES),
  since: v.number(),
  orders: count,
  refusedAt: v.nullable(v.number()),
});
const addedByShop = v.array(added);
type Added = v.InferOutput<typeof added>;

async function addedIn({ memory }: World): Promise<readonly Added[]> {
  try {
    return v.parse(addedByShop, JSON.parse((await memory.read('addedOrders')) ?? '[]'));
  } catch {
    // A note of another version, or one that cannot be read: a day of its own begins, because the orders matter more.
    return [];
  }
}

/** What a shop's pages may still add. Orders that are known already need no room: their changes are always stored. */
export interface Room {
  /** Whether one more may be added; it is counted at once. */
  take(): boolean;
  /** How many of this reading's orders were refused. */
  readonly refused: number;
}

/**
 * Does what adds orders of a shop with the room that is left, one reading after another, and remembers what was added.
 *
 * @param add what it took counts only when it does not throw
 */
export function inRoomFor<Result>(
  world: World,
  marketplace: MarketplaceId,
  add: (room: Room) => Promise<Result>,
): Promise<Result> {
  return inTurn(world.orders, async () => {
    const now = world.clock.now();
    const [all, stored] = await Promise.all([addedIn(world), world.orders.count(marketplace)]);
    const before = today(all, marketplace, now);
    const left = Math.min(MOST_ADDED_A_DAY - before.orders, MOST_OF_ONE_SHOP - stored);
    let [taken, refused] = [0, 0];
    const result = await add({
      take() {
        const fits = taken < left;
        if (fits) taken += 1;
        else refused += 1;
        return fits;
      },
      get refused() {
        return refused;
      },
    });
    if (taken + refused > 0) {
      const refusedAt = refused > 0 ? now : before.refusedAt;
      await remember(world, all, { ...before, orders: before.orders + taken, refusedAt });
    }
    return result;
  });
}

/** What counts of a shop's additions; after a day they begin anew. A clock that was ahead keeps nobody out. */
function today(all: readonly Added[], marketplace: MarketplaceId, now: Instant): Added {
  const known = all.find((each) => each.marketplace === marketplace);
  return known && known.since <= now && now - known.since < DAY_LENGTH
    ? known
    : { marketplace, since: now, orders: 0, refusedAt: null };
}

async function remember(world: World, all: readonly Added[], after: Added): Promise<void> {
  const others = all.filter(({ marketplace }) => marketplace !== after.marketplace);
  await world.memory.write('addedOrders', JSON.stringify([...others, after])).catch((error) => {
    // The orders are stored; a note that cannot be kept refuses fewer.
    console.error('ClaimClock: how many orders were added could not be noted', error);
  });
}

/** The shops of whose pages an order was refused within the last day. */
export async function shopsWithoutRoom(world: World): Promise<readonly MarketplaceId[]> {
  const now = world.clock.now();
  return (await addedIn(world)).flatMap(({ marketplace, refusedAt }) =>
    refusedAt !== null && Math.abs(now - refusedAt) < DAY_LENGTH ? [marketplace] : [],
  );
}
