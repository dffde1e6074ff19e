import type { OrderKey } from '../../core/facts/order';
import type { Asker } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { Request, RequestName } from '../../protocol/messages';

/**
 * What the chips, the bar and the pill need. A shop's page that took over its content script could ask no more than
 * this.
 */
const OPEN_TO_SHOP_PAGES: readonly RequestName[] = [
  'recordReading',
  'recordPageData',
  'viewOrders',
  'judgePage',
  'pageReport',
  'shoppingSummary',
  'hidePillToday',
  'snooze',
  'unsnooze',
  'markReceived',
  'unmarkReceived',
  'markSettled',
  'unmarkSettled',
  'checkOrders',
  'openOrder',
  'openByHand',
];

/** @throws Refused when the asker may not make requests of this name at all */
export function checkMayAsk(asker: Asker | null, name: RequestName): asserts asker is Asker {
  if (!asker) throw new Refused(`${name}: not asked by this extension`);
  if (asker.kind === 'shop-page' && !OPEN_TO_SHOP_PAGES.includes(name))
    throw new Refused(`${name}: not for pages of a shop`);
}

/** @throws Refused when a shop's page asks about orders of another shop */
export function checkOwnOrders(asker: Asker, request: Request<RequestName>): void {
  if (asker.kind === 'own-page') return;
  const own = (key: OrderKey) => key.startsWith(`${asker.marketplace}:`);
  if (!keysIn(request).every(own)) throw new Refused('orders of another shop');
}

function keysIn(request: Request<RequestName>): readonly OrderKey[] {
  if (request === undefined) return [];
  if ('key' in request) return [request.key];
  if ('marketplace' in request) return [`${request.marketplace}:` as OrderKey];
  // Addresses and page data name no shop: they are read as those of the shop that the page belongs to.
  return 'address' in request ? [] : request;
}
