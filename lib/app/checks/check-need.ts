import { type Order, orderKey } from '../../core/facts/order';
import { pageOf, type SpokenPage } from '../../core/facts/page-visit';
import type { DataRequest } from '../../core/facts/readings/page-data';
import type { CheckRun, RunOrder } from '../../core/views/checking';
import type { OrderView } from '../../core/views/order-view';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { viewingOf } from '../views/viewing';
import { planned } from '../views/views';
import { learnt } from './check-answer';
import { type Questions, turnOf, withResult } from './check-run';

type CheckStep = Request<'checkOrders'>;

/** The pages that show what an order's questions are about, in the order of the questions. */
const PAGES: readonly SpokenPage[] = ['detail', 'tracking'];

/** The questions about one order, as the shop is to be asked them from the page of this step. */
export function requestsAbout(world: World, id: string, step: CheckStep): readonly DataRequest[] {
  const { marketplace, readAt, language } = step;
  const context = { now: readAt, zone: world.clock.zone(), language };
  return world.pageData.of(marketplace)?.requestsFor(id, context) ?? [];
}

/** How many questions an order has. */
export const questionsOf =
  (world: World, step: CheckStep): Questions =>
  ({ id }: RunOrder) =>
    requestsAbout(world, id, step).length;

/**
 * The run without the questions at its head that need no asking any more: the order is over, settled or in dispute by
 * now, it is not stored any more, or what would be asked was read since the run began, be it on the order's own page or
 * just before a worker died.
 */
export async function passOver(world: World, run: CheckRun, step: CheckStep): Promise<CheckRun> {
  const keys = run.orders.map(({ id }) => orderKey(run.marketplace, id));
  const orders = await world.orders.get(keys);
  const standing = new Map(
    planned(world, orders, await viewingOf(world)).map((each) => [each.order.id, each]),
  );
  let ahead = run;
  for (;;) {
    const turn = turnOf(ahead, questionsOf(world, step));
    if (!turn) return ahead;
    const now = standing.get(turn.order.id);
    if (now && wanted(now.view) && !wasRead(now.order, turn.question, run.startedAt)) return ahead;
    ahead = withResult(ahead, turn, now ? learnt(now.view, turn.order.known) : 'not-found');
  }
}

const wanted = ({ urgency }: OrderView) =>
  urgency !== 'over' && urgency !== 'settled' && urgency !== 'waiting';

/** Whether an answer to this question, or the page that shows the same, was read since. */
function wasRead({ facts }: Order, question: number, since: number): boolean {
  return Object.values(facts)
    .flat()
    .some(({ from, readAt }) => pageOf(from) === PAGES[question] && readAt >= since);
}
