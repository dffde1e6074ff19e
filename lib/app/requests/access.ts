import type { OrderKey } from '../../core/facts/order';
import type { Sender } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { Request, RequestName } from '../../protocol/messages';

/** Who may make a request, and whether from a private window too, of which nothing may be stored. */
interface Access {
  /** A page of the extension itself; it may stand in a private window, and what is typed there must not be stored. */
  readonly extensionPage: 'any-window' | 'normal-window';
  /**
   * Our script on a shop's page. It may ask for what the chips, the bar and the pill need: a page that took its script
   * over could ask no more than this.
   */
  readonly shopPage: 'any-window' | 'normal-window' | 'nowhere';
}

/** The access to every request. A request without a line here does not compile. */
export const access: Readonly<Record<RequestName, Access>> = {
  recordReading: { extensionPage: 'any-window', shopPage: 'any-window' },
  recordPageData: { extensionPage: 'any-window', shopPage: 'any-window' },
  viewOrders: { extensionPage: 'any-window', shopPage: 'normal-window' },
  overview: { extensionPage: 'any-window', shopPage: 'nowhere' },
  condition: { extensionPage: 'any-window', shopPage: 'nowhere' },
  seeToLoss: { extensionPage: 'normal-window', shopPage: 'nowhere' },
  judgePage: { extensionPage: 'any-window', shopPage: 'any-window' },
  pageReport: { extensionPage: 'any-window', shopPage: 'any-window' },
  shoppingSummary: { extensionPage: 'any-window', shopPage: 'any-window' },
  hidePillToday: { extensionPage: 'any-window', shopPage: 'normal-window' },
  snooze: { extensionPage: 'any-window', shopPage: 'normal-window' },
  unsnooze: { extensionPage: 'any-window', shopPage: 'normal-window' },
  markReceived: { extensionPage: 'any-window', shopPage: 'normal-window' },
  unmarkReceived: { extensionPage: 'any-window', shopPage: 'normal-window' },
  markSettled: { extensionPage: 'any-window', shopPage: 'normal-window' },
  unmarkSettled: { extensionPage: 'any-window', shopPage: 'normal-window' },
  checkOrders: { extensionPage: 'any-window', shopPage: 'normal-window' },
  showCheck: { extensionPage: 'any-window', shopPage: 'nowhere' },
  addOrder: { extensionPage: 'normal-window', shopPage: 'nowhere' },
  previewOrder: { extensionPage: 'any-window', shopPage: 'nowhere' },
  viewFacts: { extensionPage: 'any-window', shopPage: 'nowhere' },
  correctFact: { extensionPage: 'normal-window', shopPage: 'nowhere' },
  correctItems: { extensionPage: 'normal-window', shopPage: 'nowhere' },
  takeBackFact: { extensionPage: 'normal-window', shopPage: 'nowhere' },
  removeOrder: { extensionPage: 'normal-window', shopPage: 'nowhere' },
  restoreOrder: { extensionPage: 'normal-window', shopPage: 'nowhere' },
  viewRoutes: { extensionPage: 'any-window', shopPage: 'nowhere' },
  nameAccount: { extensionPage: 'normal-window', shopPage: 'nowhere' },
  openOrder: { extensionPage: 'any-window', shopPage: 'normal-window' },
  openOrderAt: { extensionPage: 'any-window', shopPage: 'any-window' },
};

const isRequestName = (name: string): name is RequestName => Object.hasOwn(access, name);

/** Every request of the protocol. */
export const REQUEST_NAMES: readonly RequestName[] = Object.keys(access).filter(isRequestName);

/** @throws Refused when the sender may not make requests of this name at all, or not from a private window */
export function checkAccess(sender: Sender | null, name: RequestName): asserts sender is Sender {
  if (!sender) throw new Refused(`${name}: not asked by this extension`);
  const { extensionPage, shopPage } = access[name];
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
  if ('key' in request) return [request.key];
  if ('marketplace' in request) return [`${request.marketplace}:` as OrderKey];
  // Addresses and page data name no shop: they are read as those of the shop that the page belongs to.
  return 'address' in request ? [] : request;
}
