import type { Order } from '../../../lib/core/facts/order';
import type { Clock } from '../../../lib/core/rules/clock';
import type { OrderView } from '../../../lib/core/views/order-view';
import { viewOrder } from '../../../lib/core/views/view';
import { at, policy } from './an-order';

/** An order as a user in Los Angeles sees it. */
export const view = (order: Order, now: string, strict = true): OrderView =>
  viewOrder(order, policy, { now: at(now), zone: 'America/Los_Angeles', strict });

/** The clock that one rule gives. */
export const clock = (seen: OrderView, rule: string, kind?: string): Clock | undefined =>
  seen.clocks.find((each) => each.rule === rule && (!kind || each.kind === kind));
