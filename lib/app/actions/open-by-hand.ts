import { orderKey } from '../../core/facts/order';
import { ADD_BY_HAND, addByHandAt, ownPageOf } from '../../core/facts/own-page';
import type { Asker, World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';

/**
 * Opens the page for an order by hand: with the shop of the page that asks, and with the order that its address names
 * in the form of that shop's ids. An order that is stored already gets its own page. From a private window no order
 * goes along: its tab may open in another one, whose history stays.
 */
export async function openByHand(
  world: World,
  { address }: Request<'openByHand'>,
  asker: Asker,
): Promise<void> {
  if (asker.kind === 'own-page') return world.tabs.open(ADD_BY_HAND);
  const { marketplace, inPrivate } = asker;
  const id = inPrivate ? null : (world.pageData.of(marketplace)?.orderIdIn(address) ?? null);
  const stored = id === null ? [] : await world.orders.get([orderKey(marketplace, id)]);
  await world.tabs.open(stored[0] ? ownPageOf(stored[0].key) : addByHandAt(marketplace, id));
}
