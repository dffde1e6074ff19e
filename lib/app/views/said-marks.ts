import * as v from 'valibot';
import type { Order, OrderKey } from '../../core/facts/order';
import { joinedMarks, type SaidMark, withMark } from '../../core/reminders/said-mark';
import type { World } from '../../ports/ports';
import { orderKeySchema } from '../../protocol/field-schemas';
import { saidMark } from '../../protocol/stored-schemas';
import { serialize } from '../serialize';

/** What was said of which orders, to be stored with them. */
export type SaidMarks = ReadonlyMap<OrderKey, SaidMark>;

const owedMarks = v.pipe(v.string(), v.parseJson(), v.array(v.tuple([orderKeySchema, saidMark])));

/**
 * Stores with these orders that something was said of them. Where that cannot be stored, as on a full disk, it is
 * handed from worker to worker: nobody is told the same thing each hour because there is no room to note it.
 *
 * @returns whether it is stored
 * @throws where it can neither be stored nor handed over
 */
export async function markSaid(world: World, marks: SaidMarks): Promise<boolean> {
  try {
    await storeMarks(world, marks);
    return true;
  } catch (error) {
    console.error('ClaimClock: what was said could not be stored', error);
    await serialize(world.handover, async () => {
      const owed = new Map(await readOwed(world));
      for (const [key, mark] of marks) owed.set(key, joinedMarks(owed.get(key) ?? {}, mark));
      await world.handover.write('unstoredMarks', JSON.stringify([...owed]));
    });
    return false;
  }
}

/**
 * Stores what is owed, if that goes by now.
 *
 * @returns whether nothing is owed any more
 */
export function storeOwedMarks(world: World): Promise<boolean> {
  return serialize(world.handover, async () => {
    try {
      const owed = await readOwed(world);
      if (owed.size === 0) return true;
      await storeMarks(world, owed);
      await world.handover.write('unstoredMarks', null);
      return true;
    } catch (error) {
      console.error('ClaimClock: what was said can still not be stored', error);
      return false;
    }
  });
}

/**
 * What was said and could not be stored. Nothing where that cannot be known: then something is said once more, which is
 * better than never.
 */
export const marksOwed = (world: World): Promise<SaidMarks> =>
  readOwed(world).catch((error: unknown) => {
    console.error('ClaimClock: nobody knows what was said and not stored', error);
    return new Map();
  });

/** The orders as they would be stored if there were room. */
export const withMarksOwed = (orders: readonly Order[], owed: SaidMarks): readonly Order[] =>
  owed.size === 0 ? orders : orders.map((order) => withMark(order, owed.get(order.key) ?? {}));

const storeMarks = (world: World, marks: SaidMarks) =>
  world.orders.update(
    [...marks.keys()],
    (order, key) => order && withMark(order, marks.get(key) ?? {}),
  );

async function readOwed({ handover }: World): Promise<SaidMarks> {
  const { success, output } = v.safeParse(owedMarks, await handover.read('unstoredMarks'));
  return new Map(success ? output : []);
}
