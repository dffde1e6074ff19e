import type { Instant } from './calendar-day';
import type { Facts, Statement } from './fact';
import type { Order, Seen } from './order';

/**
 * An order as it can be known at `now`. Where the machine's clock ran ahead and was put right, what was read meanwhile would count as newer
 * than everything read since: it becomes as old as the reading that follows, and its proof that something had not happened yet is none.
 *
 * @param readAt when the order is read now
 * @returns the same order unless something in it was read after `now`
 */
export function withoutFuture(order: Order, now: Instant, readAt: Instant): Order {
  const ahead = [...Object.values(order.facts).flatMap(readingsOf), ...Object.values(order.seen)];
  if (ahead.every((at) => at <= now)) return order;
  const { undeliveredAsOf, uncompletedAsOf, ...seen } = order.seen;
  return {
    ...order,
    facts: Object.fromEntries(
      Object.entries(order.facts).map(([name, said]) => [
        name,
        said.map((one) => (one.readAt <= now ? one : { ...one, readAt })),
      ]),
    ) as Facts,
    seen: {
      ...(Object.fromEntries(
        Object.entries(seen).map(([name, at]) => [name, at <= now ? at : readAt]),
      ) as Omit<Seen, 'undeliveredAsOf' | 'uncompletedAsOf'>),
      ...(undeliveredAsOf !== undefined && undeliveredAsOf <= now && { undeliveredAsOf }),
      ...(uncompletedAsOf !== undefined && uncompletedAsOf <= now && { uncompletedAsOf }),
    },
  };
}

const readingsOf = (said: readonly Statement<unknown>[]): readonly Instant[] =>
  said.map(({ readAt }) => readAt);
