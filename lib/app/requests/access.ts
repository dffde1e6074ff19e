import type { OrderKey } from '../../core/facts/order';
import type { Sender } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { Request, RequestName } from '../../protocol/messages';

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

/** @throws Refused when a shop's page asks about orders of another shop */
export function checkOwnOrders(sender: Sender, request: Request<RequestName>): void {
  if (sender.kind === 'extension-page') return;
  const own = (key: OrderKey) => key.startsWith(`${sender.marketplace}:`);
  if (!keysIn(request).every(own)) throw new Refused('orders of another shop');
}

function keysIn(request: Request<RequestName>): readonly OrderKey[] {
  if (request === undefined) return [];
  if ('what' in request || 'how' in request) return [];
  if ('key' in request) return [request.key];
  if (!Array.isArray(request) && 'keys' in request) return request.keys;
  if ('orders' in request) return request.orders.map(({ key }) => key);
  if ('marketplace' in request) return [`${request.marketplace}:` as OrderKey];
  // Addresses and page data name no shop: they are read as those of the shop that the page belongs to.
  return 'address' in request || 'cards' in request ? [] : request;
}
