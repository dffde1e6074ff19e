import type { Runtime } from 'webextension-polyfill';
import type { Sender } from '../ports/ports';
import { isOverPrivateWindow } from './private-window';
import { type ScriptedShop, senderOf } from './sender';
import { siteAccess } from './site-access';

/**
 * A shop, and the hosts that the user must have switched on; none where the extension runs from its installation on.
 */
export interface SwitchedShop extends ScriptedShop {
  readonly switched: readonly string[];
}

/**
 * Who sent a message, as `senderOf` says. A script left on a page of a site that was switched off since is nobody. The
 * popup counts as in a private window where it was opened over one.
 */
export async function grantedSender(
  from: Runtime.MessageSender,
  self: { readonly id: string; readonly origin: string },
  shops: readonly SwitchedShop[],
): Promise<Sender | null> {
  const sender = senderOf(from, self, shops);
  if (sender === null) return null;
  if (sender.kind === 'extension-page')
    return from.tab === undefined && (await isOverPrivateWindow())
      ? { ...sender, inPrivate: true }
      : sender;
  const switched = shops.find(({ id }) => id === sender.marketplace)?.switched ?? [];
  return switched.length === 0 || (await siteAccess.has(switched)) ? sender : null;
}
