import { requests } from '../../../../lib/app/requests/requests';
import type { Account } from '../../../../lib/core/facts/account';
import type { Order } from '../../../../lib/core/facts/order';
import type { Request, RequestName } from '../../../../lib/protocol/messages';
import { accountOf, endsOn, onDay, readingOf } from '../fake-world';
import { pageSaying } from '../said-page';

type OneOfEach = { readonly [Name in RequestName]: Request<Name> };

const account: Account['id'] = accountOf('aliexpress', '0001');

/** One sound request of each name; those that name an order or a shop name this one, of which they are made. */
export function oneOfEach(order: Order): OneOfEach {
  const { key, marketplace, id } = order;
  const readAt = Date.UTC(2026, 10, 22);
  const address = `https://shop.example/order/${id}`;
  const facts = {
    placed: { value: { kind: 'day', day: onDay('2026-11-02'), zones: ['UTC'] }, text: '2 Nov' },
  } as const;
  const action = { kind: 'settled' } as const;
  const manual = { marketplace, id, facts };
  const health = {
    marketplace,
    page: 'list',
    outcome: 'orders',
    language: 'en',
    cards: [],
    problems: [],
    named: [id],
  } as const;
  return {
    recordPage: pageSaying({ ...readingOf([endsOn(id, '2026-12-11')], readAt), marketplace }),
    recordPageData: { text: '{}', address, language: 'en', readAt },
    viewOrders: [key],
    viewOrder: { key },
    pageTexts: undefined,
    bringPanel: undefined,
    overview: undefined,
    condition: undefined,
    showSampleNotice: undefined,
    seeToLoss: undefined,
    judgePage: health,
    pageReport: { ...health, html: '<p>Order</p>' },
    shoppingSummary: undefined,
    hidePillToday: undefined,
    actOnOrder: { key, action },
    dismissLine: { key, line: 'some line' },
    checkOrders: { kind: 'poll', marketplace, language: 'en', readAt },
    showCheck: { marketplace },
    addOrder: manual,
    previewOrder: manual,
    viewFacts: { key },
    viewClaimOrder: { key },
    correctFact: { key, facts },
    correctItems: { key, items: [{ title: 'Lamp', price: null }] },
    takeBackFact: { key, name: 'placed' },
    viewRoutes: { key },
    takeInBackup: { id: '0'.repeat(32), how: 'merge' },
    deleteData: { id: '0'.repeat(32), deletion: { what: 'shop', shop: marketplace } },
    stopWork: { id: '0'.repeat(32) },
    nameAccount: { marketplace, account, name: 'Mine' },
    openClaim: { key },
    openOrder: { key },
    listOrders: undefined,
    viewRows: [key],
    actOnOrders: { keys: [key], action },
    removeOrders: { keys: [key] },
    restoreOrders: { orders: [order] },
    chooseSituation: { key, situation: 'damaged' },
    writeLetter: { key, letter: 'first', text: 'Dear shop', base: 'Dear', over: [] },
    writeNote: { key, text: 'Bought for the kitchen', version: 0 },
    openOrderAt: { address },
  };
}

/** Which orders the request of this name is about, as its line says. */
export function ordersAsked<Name extends RequestName>(name: Name, each: OneOfEach) {
  const { orders }: (typeof requests)[Name] = requests[name];
  return orders(each[name]);
}
