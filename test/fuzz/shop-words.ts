import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { dhgatePages } from '../../lib/marketplaces/dhgate/pages';
import type { ShopPages } from '../../lib/marketplaces/label-reader/shop-pages';
import { temuPages } from '../../lib/marketplaces/temu/pages';
import { wishPages } from '../../lib/marketplaces/wish/pages';

/** What imitates the pages and the data of one shop. */
export interface ShopWords {
  /** Ids that no fixture uses: an order under one of them was made up. */
  readonly ids: readonly [string, ...string[]];
  /** What stands in front of an id. */
  readonly idLabel: string;
  /** Keys under which its data names orders. */
  readonly idKeys: readonly string[];
  /** Addresses of an order's own pages, with the id left out at their end. */
  readonly links: readonly string[];
  /** Where its pages print what belongs to one order: titles, variants, stores. */
  readonly owned: string;
  /** Its own words without a day. */
  readonly dateless: readonly string[];
  /** Its own words with a day or a number of days, later than anything a fixture prints. */
  readonly dated: readonly string[];
  /** What the label reader is told of it; null where its pages are read otherwise. */
  readonly pages: ShopPages | null;
}

const aliExpress: ShopWords = {
  ids: ['8299999999990007', '99999999999999', '3099999999991559'],
  idLabel: 'Order ID: ',
  idKeys: ['orderId', 'tradeOrderId', 'hiddenOrderId', 'id', 'x'],
  links: [
    'https://www.aliexpress.com/p/order/detail.html?orderId=',
    'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=',
    'https://www.aliexpress.com/p/message/index.html?orderId=',
  ],
  owned: '[class*="name"], [class*="sku"], [class*="store"], [class*="title"]',
  dateless: ['Refund if no delivery before ', 'Protection: ', 'Order ID: '],
  dated: [
    'Refund if no delivery before Dec 31, 2027',
    'Refund if no delivery before Sep 31, 2026',
    'Refund Dec 31, 2027',
    'open a dispute within 300 days after order was placed.',
    'within 99 days of confirming receipt',
    'Send it back within 365 days after delivery',
    'Protection: 200 days 3 hours left',
    'Order placed on: Nov 19, 2026',
    'Shipment completed on: Nov 19, 2026',
    'Delivered：Nov. 19',
    'Estimated delivery: Dec 27, 2027',
  ],
  pages: null,
};

const temu: ShopWords = {
  ids: ['PO-076-19999999999990007', 'PO-211-99999999', 'PO-162-10700000000099999'],
  idLabel: 'Order ID: ',
  idKeys: ['parent_order_sn', 'parentOrderSn', 'order_sn', 'orderSn', 'trade_transaction_sn', 'x'],
  links: [
    'https://www.temu.com/bgt_order_detail.html?parent_order_sn=',
    '/de/bgt_order_detail.html?_x_sn=1&parent_order_sn=',
    'https://www.temu.com/goods.html?_oak_order_sn=',
  ],
  owned: 'li [role="link"], [aria-label^="item picture "], [class*="goodsImgWrap"] img',
  dateless: ['Order Time:', 'Delivery time', 'Order total', 'Tracking Number: ', 'View more'],
  dated: [
    'Order Time: Nov 19, 2026',
    '주문 시간: 2026년 11월 19일',
    'Delivered on Nov 19, 2026',
    'Arriving Dec 27, 2027',
    'return window closes on Dec 31, 2027',
  ],
  pages: temuPages,
};

const dhgate: ShopWords = {
  ids: ['1399999990', '139999999000077', '990007'],
  idLabel: 'Order Number ：',
  idKeys: ['rfxno', 'rfxid', 'orderNo', 'x'],
  links: ['https://m.dhgate.com/mydhgate/order/orderdetail.html?rft=4&rfid='],
  owned: '.J_name',
  dateless: [
    'Order Time：',
    'Time of Submission ：',
    'Order Status ：',
    'Total : ',
    'Track Number ：',
  ],
  dated: [
    'Order Time：Nov  19, 2026 9:50',
    'Time of Submission ：Nov 19, 2026',
    'Delivered time ：Nov 19, 2026',
    'Order Has Been Received within 90 days',
  ],
  pages: dhgatePages,
};

const wish: ShopWords = {
  ids: ['5f9999999999999999990007', '99999999999999', '5f0000000000000000099999'],
  idLabel: 'Order ID: ',
  idKeys: ['order_id', 'x'],
  links: ['https://www.wish.com/transaction/', 'https://www.wish.com/product/'],
  owned: 'img[alt], a[href^="/product"]',
  dateless: ['Order date: ', 'Maximum delivery date: ', 'Delivered on ', 'Estimated delivery: '],
  dated: [
    'Order date: Nov 19, 2026',
    'Maximum delivery date: Dec 31, 2027',
    'Delivered on Nov 19, 2026',
    'Estimated delivery: Dec 27 - Dec 31, 2027',
  ],
  pages: wishPages,
};

const WORDS: { readonly [Id in MarketplaceId]?: ShopWords } = {
  aliexpress: aliExpress,
  temu,
  dhgate,
  wish,
};

/** What imitates this shop; for one that nothing is written down for yet, what imitates AliExpress. */
export const wordsOf = (marketplace: MarketplaceId): ShopWords => WORDS[marketplace] ?? aliExpress;

/** Whether an order, or an item of one, was found under an id that was only inserted. */
export const isStrange = (id: string, { ids }: ShopWords): boolean =>
  ids.some((strange) => id === strange || id.startsWith(`${strange}-`));
