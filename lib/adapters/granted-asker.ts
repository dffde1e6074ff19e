import type { Runtime } from 'webextension-polyfill';
import type { Asker } from '../ports/ports';
import { askerOf, type Shop } from './sender';
import { siteAccess } from './site-access';

/**
 * A shop, and the hosts that the user must have switched on; none where the extension runs from its installation on.
 */
export interface SwitchedShop extends Shop {
  readonly switched: readonly string[];
}

/**
 * Who sent a message, as `askerOf` says. A script that was left on a page of a site which has been switched off since
 * is nobody.
 */
export async function grantedAsker(
  sender: Runtime.MessageSender,
  self: { readonly id: string; readonly origin: string },
  shops: readonly SwitchedShop[],
): Promise<Asker | null> {
  const asker = askerOf(sender, self, shops);
  if (asker?.kind !== 'shop-page') return asker;
  const switched = shops.find(({ id }) => id === asker.marketplace)?.switched ?? [];
  return switched.length === 0 || (await siteAccess.has(switched)) ? asker : null;
}
