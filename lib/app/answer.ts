import { parseRequest, Refused } from '../message-schemas';
import type { Reply, Request, RequestName } from '../messages';
import type { Asker, World } from '../ports';
import { nameAccount } from './account-list';
import { addOrder, previewOrder } from './add-order';
import { checkOrders } from './check-orders';
import { condition, seeToLoss } from './condition';
import { judgePage } from './judge-page';
import { markReceived, unmarkReceived } from './mark-received';
import { markSettled, unmarkSettled } from './mark-settled';
import { checkMayAsk, checkOwnOrders } from './may-ask';
import { openByHand } from './open-by-hand';
import { openOrder } from './open-order';
import { viewFacts } from './order-facts';
import { overview } from './overview';
import { pageReport } from './page-report';
import { hidePillToday, shoppingSummary } from './pill';
import { recordPageData } from './record-page-data';
import { recordPrinted } from './record-printed';
import { removeOrder, restoreOrder } from './remove-order';
import { sayFact } from './say-fact';
import { sayItems } from './say-items';
import { showCheck } from './show-check';
import { snooze, unsnooze } from './snooze';
import { takeBackFact } from './take-back-fact';
import { viewOrders } from './view-orders';
import { viewRoutes } from './view-routes';

type UseCases = {
  readonly [Name in RequestName]: (
    world: World,
    request: Request<Name>,
    asker: Asker,
  ) => Promise<Reply<Name>>;
};

/** Which use case answers which request. */
const useCases: UseCases = {
  recordReading: recordPrinted,
  recordPageData,
  viewOrders,
  overview,
  condition,
  seeToLoss,
  judgePage,
  pageReport,
  shoppingSummary: (world, _nothing, asker) => shoppingSummary(world, asker),
  hidePillToday,
  snooze,
  unsnooze,
  markReceived,
  unmarkReceived,
  markSettled,
  unmarkSettled,
  checkOrders,
  showCheck,
  addOrder,
  previewOrder,
  viewFacts,
  sayFact,
  sayItems,
  takeBackFact,
  removeOrder,
  restoreOrder,
  viewRoutes,
  nameAccount,
  openOrder,
  openByHand,
};

/** In a private window nothing may be changed, and nothing stored is shown. */
const OPEN_IN_PRIVATE: readonly RequestName[] = [
  'recordReading',
  'recordPageData',
  'judgePage',
  'pageReport',
  'shoppingSummary',
  'openByHand',
];

/** What stores something that was typed; the extension's own page may stand in a private window too. */
const TYPED: readonly RequestName[] = [
  'addOrder',
  'sayFact',
  'sayItems',
  'takeBackFact',
  'removeOrder',
  'restoreOrder',
  'nameAccount',
  'seeToLoss',
];

function closedInPrivate(asker: Asker, name: RequestName): boolean {
  if (!asker.inPrivate) return false;
  return asker.kind === 'own-page' ? TYPED.includes(name) : !OPEN_IN_PRIVATE.includes(name);
}

/**
 * Answers one request: checks who asks, what is asked and about whose orders, and only then does it.
 *
 * @param asker null for somebody who is neither a page of the extension nor its script on a shop's page
 * @throws Refused when it must not be answered; nothing was changed
 */
export async function answer<Name extends RequestName>(
  world: World,
  name: Name,
  data: unknown,
  asker: Asker | null,
): Promise<Reply<Name>> {
  checkMayAsk(asker, name);
  if (closedInPrivate(asker, name)) throw new Refused(`${name}: not from a private window`);
  const request = parseRequest(name, data);
  checkOwnOrders(asker, request);
  const useCase: UseCases[Name] = useCases[name];
  return useCase(world, request, asker);
}
