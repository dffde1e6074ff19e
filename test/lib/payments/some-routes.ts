import type { Order } from '../../../lib/core/facts/order';
import type { RouteClock } from '../../../lib/core/rules/route';
import { routesOf } from '../../../lib/payments/routes-of';
import { anOrder, at, exactly, iso, said } from '../core/an-order';

export const PAID = exactly('2025-10-31T12:00Z');
export const CONTEXT = { now: at('2025-11-10T00:00Z'), zone: 'UTC' };
export type SaidFacts = Parameters<typeof said>[0];

/** The routes of an order of which this was said. */
export const routes = (facts: SaidFacts, more: Partial<Order> = {}, context = CONTEXT) =>
  routesOf(anOrder(said(facts), more), context);

/** The one route of such an order. */
export function route(...args: Parameters<typeof routes>): RouteClock {
  const [first, second] = routes(...args);
  if (!first || second) throw new Error('not exactly one route');
  return first;
}

export const codes = ({ notes }: RouteClock) => notes.map(({ code }) => code);
export const dateOf = ({ notes }: RouteClock, code: string) =>
  iso(notes.find((note) => note.code === code)?.at);
