import type { Runtime } from 'webextension-polyfill';
import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { Sender } from '../ports/ports';
import { matchesPattern } from './match-pattern';
import { isFromPrivateWindow } from './private-window';

/** Where a marketplace's content scripts run. */
export interface ScriptedShop {
  readonly id: MarketplaceId;
  readonly site: {
    readonly orderPages: readonly string[];
    readonly shoppingPages: readonly string[];
  };
}

function parsed(address: string | undefined): URL | null {
  return address !== undefined && URL.canParse(address) ? new URL(address) : null;
}

/**
 * Who sent a message: a page of this extension, or a content script on a shop's page.
 *
 * @param self this extension's id and the address its own pages start with
 * @returns null for everybody else: other extensions, and pages of no shop
 */
export function senderOf(
  from: Runtime.MessageSender,
  self: { readonly id: string; readonly origin: string },
  shops: readonly ScriptedShop[],
): Sender | null {
  const address = parsed(from.url);
  if (from.id !== self.id || !address) return null;
  if (address.href.startsWith(self.origin))
    return { kind: 'extension-page', ...(isFromPrivateWindow(from) && { inPrivate: true }) };
  if (from.tab?.id === undefined) return null;
  const shop = shops.find(({ site }) =>
    [...site.orderPages, ...site.shoppingPages].some((page) => matchesPattern(page, address)),
  );
  if (!shop) return null;
  const inPrivate = isFromPrivateWindow(from);
  const frame = from.frameId ? { frame: from.frameId } : {};
  return { kind: 'shop-page', marketplace: shop.id, inPrivate, tab: from.tab.id, ...frame };
}
