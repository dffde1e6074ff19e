import { orderKey } from '../../core/facts/order';
import type { CheckedOrder, CheckProgress, CheckRun } from '../../core/views/checking';
import { datedClaimBy } from '../../core/views/closing';
import type { World } from '../../ports/ports';
import type { CheckQuestion, CheckReply } from '../../protocol/check-messages';
import type { Request } from '../../protocol/messages';
import { standingOf, viewsAmong } from '../views/standing';
import { askableOn, askingAccount, isRunOf } from './check-account';
import { questionsOf, requestsAbout } from './check-need';
import { checkQueue } from './check-queue';
import { barredUntil, isElsewhere, isForgotten, resultOf, type Turn, turnOf } from './check-run';

type CheckStep = Request<'checkOrders'>;

/**
 * What the page of this step is told of the run: how it stands, and the question that is to be put next if that page is
 * the one that asks.
 *
 * @param tab the page's tab; null for the extension's own pages
 */
export async function replyOf(
  world: World,
  run: CheckRun | null,
  step: CheckStep,
  tab: number | null,
): Promise<CheckReply> {
  const standing = await standingOf(world);
  const { marketplace } = step;
  const account = await askingAccount(world, standing.views, marketplace, tab);
  const offered = world.pageData.of(marketplace)
    ? checkQueue(askableOn(standing.views, marketplace, account)).length
    : 0;
  const now = world.clock.now();
  if (!run || isForgotten(run, now)) return { offered, progress: null, next: null };

  const questions = questionsOf(world, step);
  const turn = turnOf(run, questions);
  const phase = phaseOf(world, run, turn, step, tab);
  // What another page finished is no news here.
  if (phase === 'finished' && (run.owner !== tab || step.kind === 'poll'))
    return { offered, progress: null, next: null };
  // Nor what is left of another account's run: its orders cannot be asked for here.
  if (phase === 'stopped' && !isRunOf(run, account) && !barredUntil(run, now))
    return { offered, progress: null, next: null };
  const done = run.orders.filter((order) => order.results.length >= questions(order));
  const keys = done.map(({ id }) => orderKey(run.marketplace, id));
  const views = await viewsAmong(world, await world.orders.get(keys), standing);
  const checked = done.map((order): CheckedOrder => {
    const view = views.find(({ id }) => id === order.id);
    const [title, claimBy] = [view?.title ?? null, view ? datedClaimBy(view) : null];
    return { id: order.id, title, result: resultOf(order), claimBy };
  });
  const until = phase === 'elsewhere' ? run.leaseUntil : barredUntil(run, now);
  return {
    offered,
    progress: { phase, total: run.orders.length, checked, stop: run.stop?.kind ?? null, until },
    next: phase === 'running' && turn ? questionOf(world, run, turn, step) : null,
  };
}

function phaseOf(
  world: World,
  run: CheckRun,
  turn: Turn | null,
  step: CheckStep,
  tab: number | null,
): CheckProgress['phase'] {
  if (!turn) return 'finished';
  if (isElsewhere(run, tab, world.clock.now())) return 'elsewhere';
  // A page that only looks is not the one that asks: it was loaded again.
  return run.stop || step.kind === 'poll' || run.owner !== tab ? 'stopped' : 'running';
}

function questionOf(
  world: World,
  run: CheckRun,
  turn: Turn,
  step: CheckStep,
): CheckQuestion | null {
  const request = requestsAbout(world, turn.order.id, step)[turn.question];
  const pause = Math.max(0, run.askedAt - world.clock.now());
  return request ? { id: turn.id, ...request, pause } : null;
}
