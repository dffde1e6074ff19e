import type { GenericSchema } from 'valibot';
import type { Sender, World } from '../../ports/ports';
import { letterToWrite, situationToChoose } from '../../protocol/claim-schemas';
import { backupToTakeIn, dataToDelete, workToStop } from '../../protocol/data-schemas';
import {
  noteToWrite,
  ordersToActOn,
  ordersToRemove,
  ordersToRestore,
  orderToActOn,
  rowsToView,
} from '../../protocol/list-schemas';
import {
  aboutOneOrder,
  aboutOneShop,
  accountName,
  addressOfOrder,
  checkRequest,
  correctedFact,
  correctedItems,
  factToTakeBack,
  lineToDismiss,
  manualOrder,
  nothing,
  orderKeys,
  pageData,
  parsed,
} from '../../protocol/message-schemas';
import type { Reply, Request, RequestName } from '../../protocol/messages';
import { pageHealth, reportedPage } from '../../protocol/page-health-schemas';
import { seenPage } from '../../protocol/seen-page-schema';
import { actOnOrder } from '../actions/act-on-order';
import { actOnOrders } from '../actions/act-on-orders';
import { addOrder, previewOrder } from '../actions/add-order';
import { chooseSituation } from '../actions/choose-situation';
import { correctFact } from '../actions/correct-fact';
import { correctItems } from '../actions/correct-items';
import { deleteData } from '../actions/delete-data';
import { dismissLine } from '../actions/dismiss-line';
import { openClaim } from '../actions/open-claim';
import { openOrder } from '../actions/open-order';
import { openOrderAt } from '../actions/open-order-at';
import { removeOrders, restoreOrders } from '../actions/remove-orders';
import { stopWork } from '../actions/stop-work';
import { takeBackFact } from '../actions/take-back-fact';
import { takeInBackup } from '../actions/take-in-backup';
import { writeLetter } from '../actions/write-letter';
import { writeNote } from '../actions/write-note';
import { checkOrders } from '../checks/check-orders';
import { showCheck } from '../checks/show-check';
import { judgePage } from '../page-health/judge-page';
import { pageReport } from '../page-health/page-report';
import { recordPage } from '../record/record-page';
import { recordPageData } from '../record/record-page-data';
import { showSampleNotice } from '../reminders/show-sample-notice';
import { nameAccount } from '../views/account-list';
import { bringPanel } from '../views/bring-panel';
import { listOrders, viewRows } from '../views/list-orders';
import { viewFacts } from '../views/order-facts';
import { overview } from '../views/overview';
import { pageTexts } from '../views/page-texts';
import { hidePillToday, shoppingSummary } from '../views/pill';
import { viewClaimOrder } from '../views/view-claim-order';
import { viewOrder } from '../views/view-order';
import { viewOrders } from '../views/view-orders';
import { viewRoutes } from '../views/view-routes';
import {
  type Access,
  all,
  EVERY_PAGE,
  EXTENSION_PAGE,
  listed,
  NO_PRIVATE_EXTENSION_PAGE,
  NO_PRIVATE_PAGE,
  NO_PRIVATE_SHOP_PAGE,
  none,
  type OrdersAsked,
  ofShop,
  one,
  these,
} from './access';
import { condition, seeToLoss } from './condition';

type Requests = {
  readonly [Name in RequestName]: {
    /** Which pages may make it. */
    readonly from: Access;
    /** Which orders it is about: a shop's page may ask about those of its own shop alone. */
    readonly orders: (request: Request<Name>) => OrdersAsked;
    readonly takes: GenericSchema<unknown, Request<Name>>;
    readonly does: (world: World, request: Request<Name>, sender: Sender) => Promise<Reply<Name>>;
  };
};

/**
 * Every request of the protocol: from where it may come, which orders it is about, what it must look like, and the use
 * case that answers it. One without a line here does not compile.
 */
export const requests: Requests = {
  recordPage: { from: EVERY_PAGE, orders: ofShop, takes: seenPage, does: recordPage },
  recordPageData: { from: EVERY_PAGE, orders: none, takes: pageData, does: recordPageData },
  viewOrders: { from: NO_PRIVATE_SHOP_PAGE, orders: listed, takes: orderKeys, does: viewOrders },
  viewOrder: { from: NO_PRIVATE_SHOP_PAGE, orders: one, takes: aboutOneOrder, does: viewOrder },
  pageTexts: { from: EVERY_PAGE, orders: none, takes: nothing, does: pageTexts },
  bringPanel: { from: EVERY_PAGE, orders: none, takes: nothing, does: bringPanel },
  overview: { from: EXTENSION_PAGE, orders: all, takes: nothing, does: overview },
  condition: { from: EXTENSION_PAGE, orders: none, takes: nothing, does: condition },
  showSampleNotice: { from: EXTENSION_PAGE, orders: none, takes: nothing, does: showSampleNotice },
  seeToLoss: { from: NO_PRIVATE_EXTENSION_PAGE, orders: none, takes: nothing, does: seeToLoss },
  judgePage: { from: EVERY_PAGE, orders: ofShop, takes: pageHealth, does: judgePage },
  pageReport: { from: EVERY_PAGE, orders: ofShop, takes: reportedPage, does: pageReport },
  shoppingSummary: {
    from: EVERY_PAGE,
    orders: none,
    takes: nothing,
    does: (world, _nothing, sender) => shoppingSummary(world, sender),
  },
  hidePillToday: { from: NO_PRIVATE_PAGE, orders: none, takes: nothing, does: hidePillToday },
  actOnOrder: { from: NO_PRIVATE_PAGE, orders: one, takes: orderToActOn, does: actOnOrder },
  dismissLine: { from: NO_PRIVATE_PAGE, orders: one, takes: lineToDismiss, does: dismissLine },
  checkOrders: {
    from: NO_PRIVATE_SHOP_PAGE,
    orders: ofShop,
    takes: checkRequest,
    does: checkOrders,
  },
  showCheck: { from: EXTENSION_PAGE, orders: ofShop, takes: aboutOneShop, does: showCheck },
  addOrder: { from: NO_PRIVATE_EXTENSION_PAGE, orders: ofShop, takes: manualOrder, does: addOrder },
  previewOrder: { from: EXTENSION_PAGE, orders: ofShop, takes: manualOrder, does: previewOrder },
  viewFacts: { from: EXTENSION_PAGE, orders: one, takes: aboutOneOrder, does: viewFacts },
  viewClaimOrder: { from: EXTENSION_PAGE, orders: one, takes: aboutOneOrder, does: viewClaimOrder },
  correctFact: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: one,
    takes: correctedFact,
    does: correctFact,
  },
  correctItems: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: one,
    takes: correctedItems,
    does: correctItems,
  },
  takeBackFact: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: one,
    takes: factToTakeBack,
    does: takeBackFact,
  },
  viewRoutes: { from: EXTENSION_PAGE, orders: one, takes: aboutOneOrder, does: viewRoutes },
  takeInBackup: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: all,
    takes: backupToTakeIn,
    does: takeInBackup,
  },
  deleteData: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: all,
    takes: dataToDelete,
    does: deleteData,
  },
  stopWork: { from: NO_PRIVATE_EXTENSION_PAGE, orders: none, takes: workToStop, does: stopWork },
  nameAccount: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: ofShop,
    takes: accountName,
    does: nameAccount,
  },
  openClaim: { from: NO_PRIVATE_SHOP_PAGE, orders: one, takes: aboutOneOrder, does: openClaim },
  openOrder: { from: NO_PRIVATE_SHOP_PAGE, orders: one, takes: aboutOneOrder, does: openOrder },
  listOrders: { from: EXTENSION_PAGE, orders: all, takes: nothing, does: listOrders },
  viewRows: { from: EXTENSION_PAGE, orders: listed, takes: rowsToView, does: viewRows },
  actOnOrders: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: these,
    takes: ordersToActOn,
    does: actOnOrders,
  },
  removeOrders: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: these,
    takes: ordersToRemove,
    does: removeOrders,
  },
  restoreOrders: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: ({ orders }) => ({ keys: orders.map(({ key }) => key) }),
    takes: ordersToRestore,
    does: restoreOrders,
  },
  chooseSituation: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: one,
    takes: situationToChoose,
    does: chooseSituation,
  },
  writeLetter: {
    from: NO_PRIVATE_EXTENSION_PAGE,
    orders: one,
    takes: letterToWrite,
    does: writeLetter,
  },
  writeNote: { from: NO_PRIVATE_EXTENSION_PAGE, orders: one, takes: noteToWrite, does: writeNote },
  openOrderAt: { from: EVERY_PAGE, orders: none, takes: addressOfOrder, does: openOrderAt },
};

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name);

export const REQUEST_NAMES: readonly RequestName[] = Object.keys(requests).filter(isRequestName);

/**
 * The data of a message as the request it claims to be.
 *
 * @throws Refused naming the place that is wrong, never quoting the data
 */
export function parseRequest<Name extends RequestName>(name: Name, data: unknown): Request<Name> {
  const { takes }: Requests[Name] = requests[name];
  return parsed(name, takes, data);
}
