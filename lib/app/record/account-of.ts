import type { AccountId } from '../../core/facts/account';
import { type Order, type OrderKey, orderKey } from '../../core/facts/order';
import type { PageReading } from '../../core/facts/sighting';
import type { World } from '../../ports/ports';

export type AccountsByOrder = ReadonlyMap<OrderKey, AccountId>;

/**
 * The account of each order of a reading, from its id alone; orders of which nobody can tell are left out. Where
 * hashing fails nobody can tell of any: the orders matter more than whose they are.
 */
export async function accountsIn(world: World, reading: PageReading): Promise<AccountsByOrder> {
  const { marketplace, sightings } = reading;
  const { accountPart } = world.policies.of(marketplace);
  if (!accountPart) return new Map();
  const keysOf = new Map<string, OrderKey[]>();
  for (const { id } of sightings) {
    const part = accountPart(id);
    if (part !== null) keysOf.set(part, [...(keysOf.get(part) ?? []), orderKey(marketplace, id)]);
  }
  try {
    const each = [...keysOf].map(async ([part, keys]) => {
      const account = await world.accountIds.of(marketplace, part);
      return keys.map((key): [OrderKey, AccountId] => [key, account]);
    });
    return new Map((await Promise.all(each)).flat());
  } catch (error) {
    console.error('ClaimClock: accounts could not be told apart', error);
    return new Map();
  }
}

/** The order with its account, where that is known and new. */
export const withAccount = (order: Order, account: AccountId | undefined): Order =>
  account === undefined || order.account === account ? order : { ...order, account };
