import { isSameValue } from '../facts/changes';
import { withFact } from '../facts/each-fact';
import type { Change, ChangeFact, Order } from '../facts/order';
import { isEarlierVisit } from '../facts/page-visit';
import type { Policy } from '../rules/rule';
import { DAY_LENGTH, MINUTE_LENGTH } from '../time/calendar-day';
import { latest } from '../time/earliest';
import type { Instant, Zone } from '../time/moment';
import type { OrderView } from '../views/order-view';
import { type ViewContext, viewOrder } from '../views/view';

/** What the user is to hear of one order. */
export interface News {
  readonly view: OrderView;
  /** What changed, one entry a fact, from what the user knew to what it is now. */
  readonly changes: readonly Change[];
  /** Whether the user was told of it moments ago: then it is said again only together with something new. */
  readonly told: boolean;
  /** What to store as told once it was said. */
  readonly toldAt: Instant;
}

/** What was not told by then, with notices switched off for example, is no news any more. */
const NEWS_LASTS = 3 * DAY_LENGTH;
/** Changes that are learned within this time, as by checking many orders one after another, are told together. */
export const TOLD_TOGETHER = 10 * MINUTE_LENGTH;

/** An order with its view and the policy it was worked out by. */
interface Entry {
  readonly order: Order;
  readonly view: OrderView;
  readonly policy: Policy;
}

/**
 * What changed of an order that its buyer must hear of: a printed end that counts and moved, either way, or an arrival
 * that makes the claim-by earlier. Null when there is nothing; nothing is said of orders that are settled, over or
 * waiting.
 */
export function newsOf(entry: Entry, context: ViewContext): News | null {
  const { order, view } = entry;
  const { now } = context;
  if (['settled', 'over', 'waiting'].includes(view.urgency)) return null;
  const toldAt = order.changesToldAt ?? 0;
  const fresh = (order.changes ?? []).filter(({ at }) => at > toldAt && now - at < NEWS_LASTS);
  const lately = (order.changes ?? []).filter(({ at }) => now - at < TOLD_TOGETHER);
  const changes = worthTelling(fresh, entry, context);
  const told = changes.length === 0;
  const all = told ? worthTelling(lately, entry, context) : changes;
  return all.length > 0
    ? { view, changes: all, told, toldAt: latest([toldAt, ...all.map(({ at }) => at)]) ?? toldAt }
    : null;
}

function worthTelling(
  changes: readonly Change[],
  entry: Entry,
  context: ViewContext,
): readonly Change[] {
  const byFact = new Map<ChangeFact, Change>();
  for (const change of changes)
    byFact.set(change.fact, { ...change, before: (byFact.get(change.fact) ?? change).before });
  const arrivals = changes.filter(isArrival);
  const shortens = arrivals.length > 0 && makeEarlier(arrivals, entry, context);
  return [...byFact.values()].filter((change) =>
    isArrival(change) ? shortens : moved(change, context.zone) && drives(change.fact, entry),
  );
}

/** Where nothing had been said before, only an arrival is noted. */
const isArrival = ({ before }: Change): boolean => before === null;

/** There and back again is no move. */
const moved = ({ before, after }: Change, zone: Zone): boolean =>
  before !== null && !isSameValue(before, after, zone);

/** Whether a limit that counts rests on what was printed. */
function drives(fact: ChangeFact, { view, policy }: Entry): boolean {
  return view.clocks.some((clock) => {
    const rule = policy.rules.find(({ id }) => id === clock.rule);
    if (!rule || !clock.counts || clock.binds !== 'limit') return false;
    return 'daysStated' in rule.count
      ? rule.count.daysStated === fact
      : rule.anchor === fact && 'stated' in rule.count;
  });
}

function makeEarlier(
  arrivals: readonly Change[],
  { order, view, policy }: Entry,
  context: ViewContext,
): boolean {
  if (!view.claimBy) return false;
  const { claimBy } = viewOrder(arrivals.reduce(without, order), policy, context);
  return claimBy === null || view.claimBy.safe < claimBy.safe;
}

/** The order as it was before an arrival was learned. What an earlier reading had shown already stays. */
function without(order: Order, { fact, at }: Change): Order {
  const done = fact === 'completed' ? 'completed' : 'delivered';
  const since = order.bounds[`${done}Since`];
  const wasKnown = since !== undefined && isEarlierVisit(since, at);
  const { [done]: said, status = [] } = order.facts;
  const kept = said?.filter(({ from }) => from === 'user') ?? [];
  const statuses = wasKnown ? status : status.filter(({ value }) => value !== done);
  const { [`${done}Since` as const]: _, ...bounds } = order.bounds;
  return {
    ...order,
    facts: withFact(withFact(order.facts, done, kept), 'status', statuses),
    bounds: wasKnown ? order.bounds : bounds,
    packages:
      done === 'delivered'
        ? (order.packages ?? []).map((parcel) => ({ ...parcel, delivered: null }))
        : (order.packages ?? []),
  };
}
