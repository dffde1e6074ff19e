import type { Sender, World } from '../../ports/ports';
import { parseRequest } from '../../protocol/message-schemas';
import type { Reply, Request, RequestName } from '../../protocol/messages';
import { addOrder, previewOrder } from '../actions/add-order';
import { correctFact } from '../actions/correct-fact';
import { correctItems } from '../actions/correct-items';
import { markReceived, unmarkReceived } from '../actions/mark-received';
import { markSettled, unmarkSettled } from '../actions/mark-settled';
import { openOrder } from '../actions/open-order';
import { openOrderAt } from '../actions/open-order-at';
import { removeOrder, restoreOrder } from '../actions/remove-order';
import { snooze, unsnooze } from '../actions/snooze';
import { takeBackFact } from '../actions/take-back-fact';
import { checkOrders } from '../checks/check-orders';
import { showCheck } from '../checks/show-check';
import { judgePage } from '../page-health/judge-page';
import { pageReport } from '../page-health/page-report';
import { recordPageData } from '../record/record-page-data';
import { recordReading } from '../record/record-reading';
import { nameAccount } from '../views/account-list';
import { viewFacts } from '../views/order-facts';
import { overview } from '../views/overview';
import { hidePillToday, shoppingSummary } from '../views/pill';
import { viewOrders } from '../views/view-orders';
import { viewRoutes } from '../views/view-routes';
import { checkAccess, checkOwnOrders } from './access';
import { condition, seeToLoss } from './condition';

type UseCases = {
  readonly [Name in RequestName]: (
    world: World,
    request: Request<Name>,
    sender: Sender,
  ) => Promise<Reply<Name>>;
};

/** Which use case answers which request. */
const useCases: UseCases = {
  recordReading,
  recordPageData,
  viewOrders,
  overview,
  condition,
  seeToLoss,
  judgePage,
  pageReport,
  shoppingSummary: (world, _nothing, sender) => shoppingSummary(world, sender),
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
  correctFact,
  correctItems,
  takeBackFact,
  removeOrder,
  restoreOrder,
  viewRoutes,
  nameAccount,
  openOrder,
  openOrderAt: openOrderAt,
};

/**
 * Answers one request: checks who asks, what is asked and about whose orders, and only then does it.
 *
 * @param sender null for somebody who is neither a page of the extension nor its script on a shop's page
 * @throws Refused when it must not be answered; nothing was changed
 */
export async function answer<Name extends RequestName>(
  world: World,
  name: Name,
  data: unknown,
  sender: Sender | null,
): Promise<Reply<Name>> {
  checkAccess(sender, name);
  const request = parseRequest(name, data);
  checkOwnOrders(sender, request);
  const useCase: UseCases[Name] = useCases[name];
  return useCase(world, request, sender);
}
