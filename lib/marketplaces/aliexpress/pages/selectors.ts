import { find } from '../../nodes';
/**
 * Everything of AliExpress's markup that the readers rely on: for each place its candidates in order, links and
 * `data-pl` before class names. The comment says when and where a candidate was seen and how sure that is: V = measured
 * or captured by a public project, C = relied on by a published tool. No live page has been seen from here
 * (FACTS.md §2–§5).
 */
export type Candidates = readonly string[];

/** List and detail class names have been stable and unhashed since 2022 (V). */
// V 2022 … 2026-10; `<a class="order-item order-item-mobile">` in narrow windows, C 2026
export const CARD = '.order-item';

export const LIST = {
  frame: ['.order-content', '.order-main', '.order-wrap'], // C 2022 … 2026
  content: ['.order-content'], // C 2022 … 2026: where the cards live
  group: '.comet-checkbox-group', // C 2024, KR 2024-25: the cards' own parent
  tabs: '.order-nav .comet-tabs-nav-item', // C 2022 … 2026: they come with the first answer
  header: ['.order-item-header'], // V
  headerInfo: ['[data-pl="order_item_header_info"]', '.order-item-header-right-info'], // V
  status: [
    '.order-item-header-status-text', // V 2022 … 2026
    '[data-pl="order_item_header_status"]', // V
    '.order-item-header-status', // V
  ],
  store: [
    '[data-pl="order_item_store_name"]', // V; a plain span for some official stores, KR 2024-25
    '.order-item-store-name', // V
  ],
  item: '.order-item-content-body', // V: one for each listed item
  itemName: ['[data-pl="order_item_content_info_name"]', '.order-item-content-info-name'], // V
  itemVariant: ['.order-item-content-info-sku'], // V
  itemNumbers: ['.order-item-content-info-number'], // V: price and quantity
  itemQuantity: ['.order-item-content-info-number-quantity'], // V
  pictures: '.order-item-content-img-list', // C 2022 … 2026: several items as pictures, no titles
  total: ['[data-pl="order_item_content_price_total"]', '.order-item-content-opt-price-total'], // V
  buttons: ['.order-item-btns', '.order-item-btns-wrap'], // V
  strip: '.order-item-bottom-action', // V KR 2024-25: refund progress
} as const;

/** What a card has once: where one of them stands twice it holds a part of another card. */
export const ONCE: readonly string[] = [
  '.order-item-header', // V
  '.order-item-store-name', // V
  '.order-item-content-opt-price-total', // V
];

/** Where a card's date and digits stand. */
export const HEADER: Candidates = [...LIST.headerInfo, ...LIST.header];

/** Where the status stands in its block. Both are asked: neither is the other's stand-in. */
export const STATUS_TITLE = ['.order-block-title', '.order-status-content']; // 2022 C; 2026 V

export const DETAIL = {
  frame: ['.order-wrap'], // V
  status: ['.order-status', '.order-status-content'], // V 2022 … 2026
  info: ['.order-detail-order-info'], // V 2022 … 2026
  row: '.info-row', // V 2026-09
  progress: '[class*="service-progress"]', // V 2026-09
  progressNode: '.service-progress-node-info', // V 2026-09
  // inferred: the API names the block detail_order_services
  services: '[class*="service"], [class*="commitment"], [class*="guarantee"]',
  block: '.order-block', // V: the page's blocks
  // C, V: what the page draws next (V: FACTS.md §6.3)
  belowServices: ['.order-detail-info', '.order-detail-order-info', '.info-row'],
  store: ['.order-detail-item-store .store-name', '.order-detail-item-store', '.store-name'], // C
  item: '.order-detail-item-content-wrap', // C 2022 … 2026
  itemName: ['.item-title'], // C
  title: ['.order-detail-item .item-title'], // C: for items without the frame above
  itemVariant: ['.item-sku-attr'], // C
  itemPrice: ['.item-price'], // C
  itemQuantity: ['.item-price-quantity'], // C
  delivery: '.order-detail-item-track-eta-text, .expect-date', // C 2026; C 2022
  track: '.order-detail-item-track-info-title, .order-detail-item-track-info-desc', // C: the newest step of an item's parcel
  trackingNumber: '.copy-track-num', // C 2022
  priceRow: '.order-price-item', // C
  totalRow: '.bold-font', // V 2026: the row of the total, in any language
  priceLabel: ['.left-col'], // C
  priceValue: ['.right-col'], // C
} as const;

/**
 * Every class name of the tracking page carries a hash; only its readable part is stable. Both generations are alive.
 */
export const TRACKING = {
  headline: '[class*="arrival-time-v2--title"], [class*="arrival-time--title"]', // V 2026-09; the older by analogy
  carrierValue: '[class*="logistic-info-v2--carrierValue"], [class*="logistic-info--carrierValue"]', // C 2026-10
  carrierTitle: '[class*="logistic-info-v2--carrierTitle"], [class*="logistic-info--carrierTitle"]', // V 2026-09
  number: '[class*="logistic-info-v2--mailNoValue"], [class*="logistic-info--mailNo"]', // V 2024 → 2026; C 2024
  event: '[class*="logistic-info-v2--node--"], [class*="logistic-info--node--"]', // V 2026-09
  eventTitle: '[class*="--nodeTitle"]', // V 2026-09
  eventText: '[class*="--nodeDesc"]', // V 2026-09
  eventTime: '[class*="--nodeTime"]', // V 2026-09
  module: '[class*="logistic-info"]', // V
  // V 2026: one for each parcel where there are several; only one parcel is drawn
  tab: '[class*="tab-list"], [class*="package-tab"]',
  more: '[class*="viewMoreBtn"]', // V 2026: events are folded away
} as const;

/** Nodes that only a captcha page or dialog has. C 2026. */
export const CAPTCHA =
  '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container, iframe[src*="_____tmd_____"], form[action*="_____tmd_____"]';

/** Nodes that only a sign-in form has. Inferred from what a sign-in form must have. */
export const SIGN_IN =
  'input[type="password"], iframe[src*="login.aliexpress."], form[action*="login.aliexpress."]';

/** What a page shows while it waits for its data; class names of the shop's own components, inferred. */
export const LOADING =
  '[class*="loading"], [class*="skeleton"], [class*="spin"], [aria-busy="true"]';

/** What a page shows when its data did not come; inferred likewise. */
export const FAILED = '[class*="error"], [class*="fail"]';

/** The first element that one of the candidates finds; a later candidate is asked only when the earlier found none. */
export function first(root: ParentNode, candidates: Candidates): Element | null {
  for (const selector of candidates) {
    const found = find(root, selector);
    if (found) return found;
  }
  return null;
}
