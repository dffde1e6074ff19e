import { type ExplainedClock, type ExplainedOrder, explained } from '../../golden/explained';

/** What is made of one order of a shop, looked at in Berlin unless told otherwise. */
export function orderOf(
  marketplace: string,
  facts: object,
  { now = '2026-03-05T00:00:00Z', zone = 'Europe/Berlin' } = {},
): ExplainedOrder {
  const [order] = explained([{ marketplace, ...facts }], { now, zone });
  if (!order) throw new Error('no order came back');
  return order;
}

export const clocksBy = ({ clocks }: ExplainedOrder, rule: string): ExplainedClock[] =>
  clocks.filter((clock) => clock.rule === rule);
export const safeBy = (order: ExplainedOrder, rule: string) => clocksBy(order, rule)[0]?.safe;
