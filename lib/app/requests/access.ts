import type { OrderKey } from '../../core/facts/order';
import type { Asker } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { Request, RequestName } from '../../protocol/messages';

/** Who may make a request, and whether from a private window too, of which nothing may be stored. */
interface Access {
  /** A page of the extension itself; it may stand in a private window, and what is typed there must not be stored. */
  readonly ownPage: 'any-window' | 'normal-window';
  /**
   * Our script on a shop's page. It may ask for what the chips, the bar and the pill need: a page that took its script
   * over could ask no more than this.
   */
  readonly shopPage: 'any-window' | 'normal-window' | 'nowhere';
}

/** The access to every request. A request without a line here does not compile. */
export const access: Readonly<Record<RequestName, Access>> = {
  recordReading: { ownPage: 'any-window', shopPage: 'any-window' },
  recordPageData: { ownPage: 'any-window', shopPage: 'any-window' },
  viewOrders: { ownPage: 'any-window', shopPage: 'normal-window' },
  overview: { ownPage: 'any-window', shopPage: 'nowhere' },
  condition: { ownPage: 'any-window', shopPage: 'nowhere' },
  seeToLoss: { ownPage: 'normal-window', shopPage: 'nowhere' },
  judgePage: { ownPage: 'any-window', shopPage: 'any-window' },
  pageReport: { ownPage: 'any-window', shopPage: 'any-window' },
  shoppingSummary: { ownPage: 'any-window', shopPage: 'any-window' },
  hidePillToday: { ownPage: 'any-window', shopPage: 'normal-window' },
  snooze: { ownPage: 'any-window', shopPage: 'normal-window' },
  unsnooze: { ownPage: 'any-window', shopPage: 'normal-window' },
  markReceived: { ownPage: 'any-window', shopPage: 'normal-window' },
  unmarkReceived: { ownPage: 'any-window', shopPage: 'normal-window' },
  markSettled: { ownPage: 'any-window', shopPage: 'normal-window' },
  unmarkSettled: { ownPage: 'any-window', shopPage: 'normal-window' },
  checkOrders: { ownPage: 'any-window', shopPage: 'normal-window' },
  showCheck: { ownPage: 'any-window', shopPage: 'nowhere' },
  addOrder: { ownPage: 'normal-window', shopPage: 'nowhere' },
  previewOrder: { ownPage: 'any-window', shopPage: 'nowhere' },
  viewFacts: { ownPage: 'any-window', shopPage: 'nowhere' },
  correctFact: { ownPage: 'normal-window', shopPage: 'nowhere' },
  correctItems: { ownPage: 'normal-window', shopPage: 'nowhere' },
  takeBackFact: { ownPage: 'normal-window', shopPage: 'nowhere' },
  removeOrder: { ownPage: 'normal-window', shopPage: 'nowhere' },
  restoreOrder: { ownPage: 'normal-window', shopPage: 'nowhere' },
  viewRoutes: { ownPage: 'any-window', shopPage: 'nowhere' },
  nameAccount: { ownPage: 'normal-window', shopPage: 'nowhere' },
  openOrder: { ownPage: 'any-window', shopPage: 'normal-window' },
  openByHand: { ownPage: 'any-window', shopPage: 'any-window' },
};

const isRequestName = (name: string): name is RequestName => Object.hasOwn(access, name);

/** Every request of the protocol. */
export const REQUEST_NAMES: readonly RequestName[] = Object.keys(access).filter(isRequestName);

/** @throws Refused when the asker may not make requests of this name at all, or not from a private window */
export function checkAccess(asker: Asker | null, name: RequestName): asserts asker is Asker {
  if (!asker) throw new Refused(`${name}: not asked by this extension`);
  const { ownPage, shopPage } = access[name];
  const from = asker.kind === 'own-page' ? ownPage : shopPage;
  if (from === 'nowhere') throw new Refused(`${name}: not for pages of a shop`);
  if (asker.inPrivate && from !== 'any-window')
    throw new Refused(`${name}: not from a private window`);
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
