import type { Condition } from '../../core/views/condition';
import { DatabaseFailed } from '../../ports/database-failed';
import type { World } from '../../ports/ports';
import { forgetLoss, knownAndLost, knownBefore } from '../condition/known-orders';
import { noticesComeThrough } from '../condition/troubles';
import { shopsWithoutRoom } from '../record/room-for-orders';
import { refresh } from '../reminders/refresh';

/** How the extension itself stands, for its own pages. */
export async function condition(world: World): Promise<Condition> {
  const [orders, full, noticesForbidden] = await Promise.all([
    conditionOfOrders(world),
    shopsWithoutRoom(world),
    noticesAreForbidden(world),
  ]);
  return { ...orders, damaged: world.orders.damaged, full, noticesForbidden };
}

async function conditionOfOrders(
  world: World,
): Promise<Pick<Condition, 'fault' | 'known' | 'lost'>> {
  try {
    return { fault: null, ...(await knownAndLost(world)) };
  } catch (error) {
    if (!(error instanceof DatabaseFailed)) throw error;
    return { fault: error.fault, known: await knownBefore(world), lost: null };
  }
}

/** Settings under which nothing is to be said forbid nothing. */
async function noticesAreForbidden(world: World): Promise<boolean> {
  return (await world.settings.read()).notifications && !(await noticesComeThrough(world));
}

/** The user has opened the order lists again: what is still missing is no news any more. */
export async function seeToLoss(world: World): Promise<void> {
  await forgetLoss(world);
  await refresh(world);
}
