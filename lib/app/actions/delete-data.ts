import type { Order } from '../../core/facts/order';
import { DAY_LENGTH, dayOf } from '../../core/time/calendar-day';
import type { World } from '../../ports/ports';
import { isOrderKey } from '../../protocol/field-schemas';
import type { Request } from '../../protocol/messages';
import { forgettingAll } from '../condition/known-orders';
import { afterChange } from '../reminders/after-change';

/**
 * Deletes for good, with the files kept: nothing brings it back but a backup, or the shop's page if it is opened again.
 */
export function deleteData(world: World, request: Request<'deleteData'>): Promise<number> {
  switch (request.what) {
    case 'everything':
      return deleteEverything(world);
    case 'damaged':
      return removeWhere(world, (order) => order === null);
    case 'shop':
      return removeWhere(world, () => true, request.shop);
    case 'account':
      return removeWhere(world, (order) => order?.account === request.account, request.shop);
  }
}

async function deleteEverything(world: World): Promise<number> {
  const stored = await forgettingAll(world, async () => {
    const before = await world.orders.count();
    await world.orders.clear();
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
  shop?: Order['marketplace'],
): Promise<number> {
  const removed = await forgettingAll(world, () => world.orders.removeWhere(goes, shop));
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
