import { anOrder } from '../invented';
import type { Scenario, ShopOrder } from '../scenario';

/**
 * An order whose stated date moves when the shop is visited again, one that was not shipped, and a parcel without news.
 */
const orders = (refundBefore: number): ShopOrder[] => [
  anOrder(4001, -30, { promised: -4, refundBefore }),
  anOrder(4002, -12, { status: 'awaiting-shipment', packages: [] }),
  anOrder(4003, -40, {
    promised: -10,
    refundBefore: 20,
    packages: [
      {
        carrier: 'AliExpress standard shipping',
        number: 'LP60000000004003',
        events: [{ code: 'CW_OUTBOUND', at: -24, title: 'Left from departure country/region' }],
      },
    ],
  }),
];

const scenario = (name: string, shows: string, refundBefore: number): Scenario => ({
  name,
  shows,
  answer: 'orders',
  language: 'en',
  header: 'new',
  orders: orders(refundBefore),
});

export const news: readonly Scenario[] = [
  scenario(
    'news-before',
    'three orders: open the first one’s page, then go on to “news-after”',
    12,
  ),
  scenario(
    'news-after',
    'the same orders: the first one’s date has moved, two parcels are stuck',
    22,
  ),
];
