import type { OrderKey } from '../core/order';
import type { Notice, World } from '../ports';
import { askNotice, warningNotice } from './notices';
import type { Standing } from './standing';

/**
 * Gives the warnings that are due, several as one, and the one request to let estimates be checked. Says it first and marks it
 * as said after: a worker that dies in between says it again, under the same id, which replaces the first.
 *
 * @returns false when something could not be said and must be tried again
 */
export async function fireReminders(
  world: World,
  { plan, settings, views }: Standing,
): Promise<boolean> {
  if (!settings.notifications) return true;
  const { due, ask } = plan;
  const told = new Map(due.map((warning) => [warning.view.key, warning.told]));
  const asked = views.filter(({ key }) => ask.includes(key));
  const warned =
    due.length === 0 ||
    (await say(
      world,
      warningNotice(
        world,
        due.map(({ view }) => view),
      ),
      () =>
        world.orders.update([...told.keys()], (order, key) => {
          const now = told.get(key);
          return order && now ? { ...order, told: now } : null;
        }),
    ));
  const questioned =
    asked.length === 0 || (await say(world, askNotice(world, asked), () => markAsked(world, ask)));
  return warned && questioned;
}

const markAsked = (world: World, keys: readonly OrderKey[]) =>
  world.orders.update(keys, (order) => order && { ...order, nudgedAt: world.clock.now() });

async function say(world: World, notice: Notice, mark: () => Promise<unknown>): Promise<boolean> {
  try {
    await world.notifier.show(notice);
    await mark();
    return true;
  } catch (error) {
    console.error('ClaimClock: a notice could not be given', error);
    return false;
  }
}
