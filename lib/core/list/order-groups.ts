import { closesWithin } from '../views/closing';
import type { OrderView } from '../views/order-view';

const GROUPS = ['closing', 'open', 'waiting', 'unchecked', 'over', 'beyond', 'settled'] as const;
export type GroupName = (typeof GROUPS)[number];

export interface Group {
  readonly name: GroupName;
  readonly orders: readonly OrderView[];
}

/** Whether an order is over at its shop, and something beside it may still lead to the money. */
export const isBeyond = ({ urgency, routes = 0 }: OrderView): boolean =>
  urgency === 'over' && routes > 0;

/** The group an order belongs to; `warningDays` is how early the user wants to be warned. */
export function groupOf(view: OrderView, warningDays: number): GroupName {
  if (closesWithin(warningDays, view)) return 'closing';
  switch (view.urgency) {
    case 'over':
      return isBeyond(view) ? 'beyond' : 'over';
    case 'settled':
    case 'waiting':
      return view.urgency;
    case 'unknown':
    case 'check':
      return 'unchecked';
    default:
      return view.needsCheck ? 'unchecked' : 'open';
  }
}

/**
 * The orders by group, each group in the order given, empty groups left out.
 *
 * @param held an order that stays in the group named although it was just acted on, so that its row does not jump away
 */
export function groupOrders(
  orders: readonly OrderView[],
  warningDays: number,
  held: { readonly key: string; readonly group: GroupName } | null,
): Group[] {
  const byName = new Map<GroupName, OrderView[]>();
  for (const view of orders) {
    const name = held?.key === view.key ? held.group : groupOf(view, warningDays);
    const members = byName.get(name) ?? [];
    members.push(view);
    byName.set(name, members);
  }
  return GROUPS.flatMap((name) => {
    const members = byName.get(name);
    return members ? [{ name, orders: members }] : [];
  });
}
