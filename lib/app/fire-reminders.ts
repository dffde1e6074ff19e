import type { News } from '../core/news';
import type { OrderKey } from '../core/order';
import type { Plan } from '../core/plan';
import type { Notice, World } from '../ports';
import { changeNotice } from './change-notice';
import { askNotice, warningNotice } from './notices';
import type { Standing } from './standing';

/**
 * Tells what changed, gives the warnings that are due, several as one, and the one request to let estimates be checked. Says it first and
 * marks it as said after: a worker that dies in between says it again, under the same id, which replaces the first.
 *
 * @returns false when something could not be said and must be tried again
 */
export async function fireReminders(
  world: World,
  { plan, settings, views }: Standing,
): Promise<boolean> {
  if (!settings.notifications) return true;
  const { news, due, ask } = plan;
  // A notice about one order's change names its date too: the warning about that date would only repeat it.
  const only = news.length === 1 ? news[0]?.view.key : undefined;
  const covered = due.filter(({ view }) => view.key === only);
  const rest = due.filter(({ view }) => view.key !== only);
  const asked = views.filter(({ key }) => ask.includes(key));
  const said = [
    news.length === 0 ||
      (await say(world, changeNotice(world, news), () => markNews(world, news, covered))),
    rest.length === 0 ||
      (await say(
        world,
        warningNotice(
          world,
          rest.map(({ view }) => view),
        ),
        () => markTold(world, rest),
      )),
    asked.length === 0 || (await say(world, askNotice(world, asked), () => markAsked(world, ask))),
  ];
  return said.every(Boolean);
}

type Due = Plan['due'];

const markTold = (world: World, due: Due) => markNews(world, [], due);

function markNews(world: World, news: readonly News[], due: Due) {
  const told = new Map(due.map((warning) => [warning.view.key, warning.told]));
  const heard = new Map(news.map(({ view, toldAt }) => [view.key, toldAt]));
  return world.orders.update([...new Set([...told.keys(), ...heard.keys()])], (order, key) => {
    const [now, toldAt] = [told.get(key), heard.get(key)];
    if (!order) return null;
    return {
      ...order,
      ...(now && { told: now }),
      ...(toldAt !== undefined && {
        changesToldAt: Math.max(toldAt, order.changesToldAt ?? toldAt),
      }),
    };
  });
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
