import { isManualOnly } from '../../core/facts/manual';
import type { Order } from '../../core/facts/order';
import type { KnownOrder } from '../../core/views/known-order';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { accountsKnown } from './account-list';
import { viewingOf } from './viewing';
import { viewsOf } from './views';

/** One order as it stands, with everything that was said of it; null when it cannot be worked out. */
export async function factsOf(world: World, order: Order | undefined): Promise<KnownOrder | null> {
  if (!order) return null;
  const [view] = viewsOf(world, [order], await viewingOf(world));
  if (!view) return null;
  const accounts = await accountsKnown(world, [view]);
  const account = accounts.find(({ id }) => id === view.account) ?? null;
  const { facts, lineItems: items } = order;
  const note = order.note ?? null;
  return { order: view, facts, items: [...items], manualOnly: isManualOnly(order), account, note };
}

/** What is known of a stored order and who said it; null when there is no such order. */
export async function viewFacts(
  world: World,
  { key }: Request<'viewFacts'>,
): Promise<KnownOrder | null> {
  const [order] = await world.orders.get([key]);
  return factsOf(world, order);
}
