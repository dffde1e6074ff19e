import type { AccountId } from '../../core/facts/account';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { Order } from '../../core/facts/order';
import { DAY_LENGTH, dayOf } from '../../core/time/calendar-day';
import type { World } from '../../ports/ports';
import type { Deletion } from '../../protocol/data-messages';
import { isOrderKey } from '../../protocol/field-schemas';
import type { Reply, Request } from '../../protocol/messages';
import { forgettingAll } from '../condition/known-orders';
import { forgetListAccounts } from '../record/account-on-page';
import { afterChange } from '../reminders/after-change';
import { serialize } from '../serialize';
import { forgetAccounts } from '../views/account-list';
import { type Stoppable, stoppable } from './stop-work';

/**
 * Deletes for good, with the files kept: nothing brings it back but a backup, or the shop's page if it is opened again.
 * All of it goes in one transaction, and until that ends it can be stopped.
 */
export const deleteData = (
  world: World,
  { id, deletion }: Request<'deleteData'>,
): Promise<Reply<'deleteData'>> => stoppable(world, id, (watch) => remove(world, deletion, watch));

function remove(world: World, deletion: Deletion, watch: Stoppable): Promise<number> {
  switch (deletion.what) {
    case 'everything':
      return deleteEverything(world, watch);
    case 'damaged':
      return removeWhere(world, (order) => order === null, watch);
    case 'shop':
      return removeAll(world, () => true, watch, deletion);
    case 'account': {
      const { account } = deletion;
      return removeAll(world, (order) => order?.account === account, watch, deletion);
    }
  }
}

/** Removes a shop's orders, or an account's, and what is kept of them beside the orders. */
async function removeAll(
  world: World,
  goes: (order: Order | null) => boolean,
  watch: Stoppable,
  { shop, account }: { readonly shop: MarketplaceId; readonly account?: AccountId },
): Promise<number> {
  const removed = await removeWhere(world, goes, watch, shop);
  await forgetRun(world, shop, account);
  await forgetAccounts(world, shop, account);
  await forgetListAccounts(world, shop, account);
  return removed;
}

/** A check that goes on meanwhile ends by it: its orders are not there any more. */
const forgetRun = (world: World, shop: MarketplaceId, account?: AccountId): Promise<void> =>
  serialize(world.checkRuns, async () => {
    const run = await world.checkRuns.read(shop);
    if (run && (account === undefined || run.account === account))
      await world.checkRuns.remove(shop);
  });

async function deleteEverything(world: World, watch: Stoppable): Promise<number> {
  const stored = await forgettingAll(world, async () => {
    const before = await world.orders.count();
    await world.orders.clear(watch);
    watch.stored();
    await world.accountIds.adopt(null);
    await world.memory.clear();
    return before;
  });
  await afterChange(world, []);
  return stored;
}

async function removeWhere(
  world: World,
  goes: (order: Order | null) => boolean,
  watch?: Stoppable,
  shop?: MarketplaceId,
): Promise<number> {
  const removed = await forgettingAll(world, () => world.orders.removeWhere(goes, shop, watch));
  watch?.stored();
  await afterChange(world, removed.filter(isOrderKey));
  return removed.length;
}

/**
 * Deletes the settled orders that were kept for as long as the user chose, once a day. An order whose page is opened
 * again comes back.
 */
export async function deleteOldSettled(world: World): Promise<void> {
  const { keepSettled } = await world.settings.read();
  if (keepSettled === null) return;
  const now = world.clock.now();
  const today = dayOf(now, world.clock.zone());
  if ((await world.memory.read('settledDeletedOn')) === today) return;
  const goes = (order: Order | null) => {
    const settled = order?.marks.settledAt;
    return settled !== undefined && settled <= now - keepSettled * DAY_LENGTH;
  };
  await removeWhere(world, goes);
  await world.memory.write('settledDeletedOn', today);
}
