import { orderKey } from '../../core/facts/order';
import { NEW_ORDER_PAGE, newOrderPageOf, orderPageOf } from '../../core/facts/order-page';
import type { Sender, World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';

/**
 * Opens the page for an order by hand: with the shop of the page that asks, and with the order that its address names
 * in the form of that shop's ids. An order that is stored already gets its own page. From a private window no order
 * goes along: its tab may open in another one, whose history stays.
 */
export async function openOrderAt(
  world: World,
  { address }: Request<'openOrderAt'>,
  sender: Sender,
): Promise<void> {
  if (sender.kind === 'extension-page') return world.tabs.open(NEW_ORDER_PAGE);
  const { marketplace, inPrivate } = sender;
  const id = inPrivate ? null : (world.pageData.of(marketplace)?.orderIdIn(address) ?? null);
  const stored = id === null ? [] : await world.orders.get([orderKey(marketplace, id)]);
  await world.tabs.open(stored[0] ? orderPageOf(stored[0].key) : newOrderPageOf(marketplace, id));
}
