import { anOrder } from '../invented';
import type { Scenario, ShopOrder } from '../scenario';

/** One order for each way an order can stand, once its own page has been seen. */
export const ORDERS_OF_EVERY_URGENCY: readonly ShopOrder[] = [
  // Calm: the page states a date that is far away.
  anOrder(1, -16, { promised: 6, refundBefore: 36 }),
  // Soon, urgent, last day: a date stated as day D on the detail page alone leaves two days before it as the last whole
  // one.
  anOrder(2, -45, { promised: -20, refundBefore: 7 }),
  anOrder(3, -48, {
    promised: -18,
    refundBefore: 4,
    items: [
      {
        title: 'Carving set: “refund within 2 days” Order ID: 8209999999999999',
        price: 'US $12.50',
      },
      { title: 'Whetstone, 1000/6000', price: 'US $9.50', quantity: 2 },
    ],
    total: 'US $31.50',
  }),
  anOrder(4, -50, {
    promised: -22,
    refundBefore: 2,
    store: 'Plain Official Store',
    storeWithoutLink: true,
  }),
  // Past the safe date, perhaps still open: fifteen days after completion are just over.
  anOrder(5, -60, {
    status: 'completed',
    shipped: -58,
    delivered: -16,
    completed: -15,
    refundBefore: -2,
  }),
  // Over: completed long ago.
  anOrder(6, -120, { status: 'completed', shipped: -118, delivered: -70, completed: -68 }),
  // To be checked: the list says completed and nothing else.
  anOrder(7, -70, {
    status: 'completed',
    onlyPictures: true,
    items: [
      { title: 'A teapot that no card names', price: 'US $18.00' },
      { title: 'A cup that no card names', price: 'US $4.00', quantity: 4 },
    ],
    total: 'US $34.00',
  }),
  // Waiting: a refund is under way; this is the one wording of the strip that public evidence names.
  anOrder(8, -40, { refundStrip: 'AliExpress의 피드백을 기다리는 중입니다.' }),
  // An estimate: the page states nothing.
  anOrder(9, -20, {
    packages: [{ carrier: 'China Post Registered Air Mail', number: 'RB123456785CN' }],
  }),
  // Nothing to claim yet, or any more.
  anOrder(10, -1, { status: 'awaiting-payment', packages: [] }),
  anOrder(11, -3, { status: 'awaiting-shipment', packages: [] }),
  anOrder(12, -30, { status: 'cancelled', packages: [] }),
  // Unknown: words that no one has seen before.
  anOrder(13, -25, { status: 'unknown' }),
];

export const urgencies: Scenario = {
  name: 'urgencies',
  shows: 'one order for each way an order can stand',
  answer: 'orders',
  language: 'en',
  header: 'new',
  orders: ORDERS_OF_EVERY_URGENCY,
};
