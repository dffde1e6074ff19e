import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { OrderKey } from '../../core/facts/order';
import type { Sender } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { RequestName } from '../../protocol/messages';

/** Who may make a request, and whether from a private window too, of which nothing may be stored. */
export interface Access {
  /** A page of the extension itself; it may stand in a private window, and what is typed there must not be stored. */
  readonly extensionPage: 'any-window' | 'normal-window';
  /**
   * Our script on a shop's page. It may ask for what the chips, the bar and the pill need: a page that took its script
   * over could ask no more than this.
   */
  readonly shopPage: 'any-window' | 'normal-window' | 'nowhere';
}

/** Of a private window nothing is stored. */
export const EVERY_PAGE: Access = { extensionPage: 'any-window', shopPage: 'any-window' };
/** In a private window a shop's page shows nothing that is stored, and changes nothing. */
export const NO_PRIVATE_SHOP_PAGE: Access = {
  extensionPage: 'any-window',
  shopPage: 'normal-window',
};
/** What it changes is stored. */
export const NO_PRIVATE_PAGE: Access = {
  extensionPage: 'normal-window',
  shopPage: 'normal-window',
};
export const EXTENSION_PAGE: Access = { extensionPage: 'any-window', shopPage: 'nowhere' };
/** What is typed is stored. */
export const NO_PRIVATE_EXTENSION_PAGE: Access = {
  extensionPage: 'normal-window',
  shopPage: 'nowhere',
};

/** @throws Refused when the sender may not make requests of this name at all, or not from a private window */
export function checkAccess(
  sender: Sender | null,
  name: RequestName,
  { extensionPage, shopPage }: Access,
): asserts sender is Sender {
  if (!sender) throw new Refused(`${name}: not asked by this extension`);
  const from = sender.kind === 'extension-page' ? extensionPage : shopPage;
  if (from === 'nowhere') throw new Refused(`${name}: not for pages of a shop`);
  if (sender.inPrivate && from !== 'any-window')
    throw new Refused(`${name}: not from a private window`);
}

/** Which orders a request is about: some, all of a shop, none that it names, or those of every shop. */
export type OrdersAsked =
  | { readonly keys: readonly OrderKey[] }
  | { readonly shop: MarketplaceId }
  | 'none'
  | 'all';

/**
 * It names neither an order nor a shop. What an address or a response of a page tells of is taken to be the shop's that
 * the page belongs to.
 */
export const none = (): OrdersAsked => 'none';
/** It may tell of all that is stored, or change it. */
export const all = (): OrdersAsked => 'all';
export const one = ({ key }: { readonly key: OrderKey }): OrdersAsked => ({ keys: [key] });
export const listed = (keys: readonly OrderKey[]): OrdersAsked => ({ keys });
export const these = ({ keys }: { readonly keys: readonly OrderKey[] }): OrdersAsked => ({
  keys,
});
export const ofShop = ({ marketplace }: { readonly marketplace: MarketplaceId }): OrdersAsked => ({
  shop: marketplace,
});

/** @throws Refused when a shop's page asks about orders of another shop, or about those of all shops */
export function checkOwnOrders(sender: Sender, asked: OrdersAsked): void {
  if (sender.kind === 'extension-page' || asked === 'none') return;
  if (asked === 'all' || !areOf(sender.marketplace, asked))
    throw new Refused('orders of another shop');
}

const areOf = (shop: MarketplaceId, asked: Exclude<OrdersAsked, string>): boolean =>
  'shop' in asked ? asked.shop === shop : asked.keys.every((key) => key.startsWith(`${shop}:`));
