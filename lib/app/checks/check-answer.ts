import type { OrderKey } from '../../core/facts/order';
import { orderKey } from '../../core/facts/order';
import type { CheckResult, CheckRun, CheckStop } from '../../core/views/checking';
import type { OrderView } from '../../core/views/order-view';
import type { Sender, World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { storeReading } from '../record/store-reading';
import type { Turn } from './check-run';

export type Answered = Extract<Request<'checkOrders'>, { kind: 'answer' | 'silence' }>;

/** What came of one question; while `result` is null it is still to be answered. */
export interface Outcome {
  readonly result: CheckResult | null;
  readonly stop: CheckStop | null;
}

const found = (result: CheckResult): Outcome => ({ result, stop: null });
const stops = (stop: CheckStop): Outcome => ({
  // Asked again it would most likely fail again, and hold up the orders behind it: it is passed over.
  result: stop === 'failed' || stop === 'no-answer' ? 'unreadable' : null,
  stop,
});

/**
 * Reads what the shop answered to a question and records it like any reading. Only what it says of the order that was
 * asked about is recorded: an answer about another order is none.
 */
export async function takeAnswer(
  world: World,
  { marketplace }: CheckRun,
  { order }: Turn,
  answered: Answered,
  sender: Sender,
): Promise<Outcome> {
  if (answered.kind === 'silence') return stops(answered.why);
  const reader = world.pageData.of(marketplace);
  const refusal = reader?.refusalIn(answered.text);
  if (refusal) return stops(refusal.kind);
  const { language, readAt } = answered;
  const context = { now: readAt, zone: world.clock.zone(), language, orderId: order.id };
  const reading = reader?.readData(answered.text, context);
  if (!reading) return found('unreadable');
  if (reading.outcome === 'signed-out') return stops('signed-out');
  if (reading.outcome === 'blocked') return stops('captcha');
  const sightings = reading.sightings.filter(({ id }) => id === order.id);
  if (sightings.length === 0)
    return found(reading.outcome === 'empty' ? 'not-found' : 'unreadable');
  const key: OrderKey = orderKey(marketplace, order.id);
  const { orders, notStored } = await storeReading(world, { ...reading, sightings }, sender);
  const view = orders.find((each) => each.key === key);
  if (!view || notStored) return found('unreadable');
  return found(learnt(view, order.known));
}

/** What is known of an order, in short: two of them differ when something was learnt in between. */
export const knownOf = ({ status, claimBy, facts, packages }: OrderView): string =>
  [
    status,
    claimBy?.rule,
    claimBy?.certainty,
    claimBy?.safe,
    Object.keys(facts).length,
    packages.length,
    packages.filter(({ delivered }) => delivered).length,
  ].join(' ');

/** Whether anything was learnt of an order since `known`. */
export const learnt = (view: OrderView, known: string): CheckResult =>
  knownOf(view) === known ? 'nothing-new' : 'read';
