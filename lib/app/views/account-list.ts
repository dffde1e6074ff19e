import * as v from 'valibot';
import { type Account, type AccountId, MOST_ACCOUNTS } from '../../core/facts/account';
import { MARKETPLACES, type MarketplaceId } from '../../core/facts/marketplace-id';
import type { OrderView } from '../../core/views/order-view';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { type MetAccount, metAccounts } from '../../protocol/met-accounts';
import { serialize } from '../serialize';

async function metIn({ memory }: World): Promise<readonly MetAccount[]> {
  // What could not be read must not be written over.
  const stored = await memory.read('accounts');
  try {
    return v.parse(metAccounts, JSON.parse(stored ?? '[]'));
  } catch {
    // Another version wrote this note in another form: the accounts are met anew, without their names.
    return [];
  }
}

/**
 * The accounts of every shop where there are two or more, numbered; those that these orders show for the first time are
 * remembered.
 *
 * @returns none of a shop with more accounts than a household has: its ids tell something else then; none at all where
 *   the note of them could not be read or written, because the orders matter more than whose they are
 */
export function accountsKnown(world: World, orders: readonly OrderView[]): Promise<Account[]> {
  const known = serialize(world.memory, async () => {
    const before = await metIn(world);
    const met = withMet(before, orders);
    if (met.length > before.length) await world.memory.write('accounts', JSON.stringify(met));
    const of = (shop: MarketplaceId) => met.filter(({ marketplace }) => marketplace === shop);
    return MARKETPLACES.flatMap((shop) => {
      const own = of(shop);
      return own.length > 1 && own.length <= MOST_ACCOUNTS
        ? own.map((account, index) => ({ ...account, number: index + 1 }))
        : [];
    });
  });
  return known.catch((error: unknown) => {
    console.error('ClaimClock: the accounts could not be looked up', error);
    return [];
  });
}

/** One more than a household has is enough to know that they are none. */
function withMet(before: readonly MetAccount[], orders: readonly OrderView[]) {
  const met = [...before];
  for (const { account, marketplace } of orders.toSorted(
    (a, b) => a.bounds.first - b.bounds.first,
  )) {
    if (account === undefined || met.some(({ id }) => id === account)) continue;
    if (met.filter((each) => each.marketplace === marketplace).length > MOST_ACCOUNTS) continue;
    met.push({ id: account, marketplace, name: null });
  }
  return met;
}

/** Stores what the user calls an account; an empty name takes it back. An account that was never met is left alone. */
export function nameAccount(
  world: World,
  { marketplace, account, name }: Request<'nameAccount'>,
): Promise<void> {
  return serialize(world.memory, async () => {
    const met = await metIn(world);
    const isIt = (each: MetAccount) => each.id === account && each.marketplace === marketplace;
    const named = met.map((each) => (isIt(each) ? { ...each, name: name || null } : each));
    await world.memory.write('accounts', JSON.stringify(named));
  });
}

/**
 * Forgets a shop's accounts with what the user calls them; of one account only that name, because the others keep their
 * numbers.
 */
export function forgetAccounts(
  world: World,
  marketplace: MarketplaceId,
  account?: AccountId,
): Promise<void> {
  if (account) return nameAccount(world, { marketplace, account, name: '' });
  return serialize(world.memory, async () => {
    const others = (await metIn(world)).filter((each) => each.marketplace !== marketplace);
    await world.memory.write('accounts', JSON.stringify(others));
  });
}

/** Takes over how accounts are called, from a backup: names that are given here stay, unless all of it is replaced. */
export function takeInAccounts(
  world: World,
  accounts: readonly MetAccount[],
  replace: boolean,
): Promise<void> {
  return serialize(world.memory, async () => {
    const met = replace ? [] : await metIn(world);
    const isIt = (one: MetAccount, other: MetAccount) =>
      one.id === other.id && one.marketplace === other.marketplace;
    const named = met.map((here) => ({
      ...here,
      name: here.name ?? accounts.find((there) => isIt(here, there))?.name ?? null,
    }));
    const fresh = accounts.filter((there) => !met.some((here) => isIt(here, there)));
    await world.memory.write('accounts', JSON.stringify([...named, ...fresh]));
  });
}
