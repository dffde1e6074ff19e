import type { AccountId } from '../../core/facts/account';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { CheckRun } from '../../core/views/checking';
import type { OrderView } from '../../core/views/order-view';
import type { Sender, World } from '../../ports/ports';
import type { CheckReply } from '../../protocol/check-messages';
import { Refused } from '../../protocol/message-schemas';
import type { Request } from '../../protocol/messages';
import { serialize } from '../serialize';
import { standingOf } from '../views/standing';
import { askableOn, askingAccount, isRunOf } from './check-account';
import { type Answered, knownOf, takeAnswer } from './check-answer';
import { passOver, questionsOf } from './check-need';
import { checkQueue } from './check-queue';
import { replyOf } from './check-reply';
import {
  barredUntil,
  dueAt,
  isAtALoss,
  isElsewhere,
  isForgotten,
  released,
  stopped,
  takenOver,
  turnOf,
  withResult,
} from './check-run';

type CheckStep = Request<'checkOrders'>;

/**
 * One step of checking orders on request. The run is stored before each reply and each step may be repeated: a worker
 * that dies at any line is followed by one that goes on, and never more than one tab asks the shop at a time.
 *
 * @throws Refused when a page of the extension itself wants more than to look: only a shop's page can ask its shop
 */
export function checkOrders(world: World, step: CheckStep, sender: Sender): Promise<CheckReply> {
  const tab = sender.kind === 'shop-page' ? sender.tab : null;
  if (tab === null && step.kind !== 'poll')
    throw new Refused(`checkOrders: ${step.kind} is for pages of a shop`);
  return serialize(world.checkRuns, async () => {
    const before = await world.checkRuns.read(step.marketplace);
    const after = await take(world, before, step, sender);
    if (after && after !== before) await world.checkRuns.write(after);
    return replyOf(world, after, step, tab);
  });
}

/** The run after this step; the same object when nothing changes. */
async function take(
  world: World,
  run: CheckRun | null,
  step: CheckStep,
  sender: Sender,
): Promise<CheckRun | null> {
  if (sender.kind === 'extension-page' || step.kind === 'poll') return run;
  const now = world.clock.now();
  if (run && isElsewhere(run, sender.tab, now)) return run;
  if (step.kind === 'go') return goOn(world, run, step, sender.tab);
  if (run?.owner !== sender.tab) return run;
  if (step.kind === 'answer' || step.kind === 'silence') return answered(world, run, step, sender);
  const over = run.stop || !turnOf(run, questionsOf(world, step));
  return over ? run : stopped(run, 'cancelled', now);
}

/** The user's click: goes on with what is left of an unfinished run, or begins a new one. */
async function goOn(world: World, run: CheckRun | null, step: CheckStep, tab: number) {
  const now = world.clock.now();
  if (run && barredUntil(run, now)) return run;
  const { views } = await standingOf(world);
  const account = await askingAccount(world, views, step.marketplace, tab);
  const unfinished =
    run && !isForgotten(run, now) && isRunOf(run, account) && turnOf(run, questionsOf(world, step));
  const askable = askableOn(views, step.marketplace, account);
  const ready = unfinished
    ? takenOver(run, tab)
    : begun(world, run, { marketplace: step.marketplace, account, askable, tab });
  if (!ready) return run;
  // However often it is stopped and started, the shop is not asked faster.
  const pause = world.pace.pause();
  const notBefore = run ? Math.min(run.askedAt, now + pause) + pause : now;
  return next(world, ready, step, Math.max(now, notBefore));
}

interface Beginning {
  readonly marketplace: MarketplaceId;
  readonly account: AccountId | null;
  readonly askable: readonly OrderView[];
  readonly tab: number;
}

function begun(
  world: World,
  before: CheckRun | null,
  { marketplace, account, askable, tab }: Beginning,
): CheckRun | null {
  const now = world.clock.now();
  if (!world.pageData.of(marketplace)) return null;
  const queue = checkQueue(askable);
  if (queue.length === 0) return null;
  return {
    id: `${now.toString(36)}-${tab}`,
    marketplace,
    ...(account && { account }),
    startedAt: now,
    owner: tab,
    leaseUntil: now,
    askedAt: before?.askedAt ?? 0,
    stop: null,
    orders: queue.map((view) => ({ id: view.id, known: knownOf(view), results: [] })),
  };
}

async function answered(
  world: World,
  run: CheckRun,
  step: Answered,
  sender: Sender,
): Promise<CheckRun> {
  const turn = turnOf(run, questionsOf(world, step));
  // What was answered before comes again when its reply got lost.
  if (turn?.id !== step.id) return run;
  const { result, stop } = await takeAnswer(world, run, turn, step, sender);
  const now = world.clock.now();
  const after = result ? withResult(run, turn, result) : run;
  // The user cancelled while the question was out: its answer is kept, and nothing follows, but a shop that asks to
  // slow down is obeyed.
  if (after.stop && stop !== 'rate-limit') return released(after, now);
  if (stop) return stopped(after, stop, now);
  if (result === 'unreadable' && isAtALoss(after)) return stopped(after, 'unreadable', now);
  return next(world, after, step, now + world.pace.pause());
}

/** The run with its next question due at `at`, or finished. */
async function next(world: World, run: CheckRun, step: CheckStep, at: number): Promise<CheckRun> {
  const ahead = await passOver(world, run, step);
  return turnOf(ahead, questionsOf(world, step))
    ? dueAt(ahead, at)
    : released(ahead, world.clock.now());
}
