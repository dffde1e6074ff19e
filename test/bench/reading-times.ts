import { list } from '../../lib/marketplaces/aliexpress/on-pages';
import { copyOfCard } from '../../lib/marketplaces/page-copy/copy-of';

/** ms of each round, and how many cards were copied. */
export interface ReadingTimes {
  readonly copying: readonly number[];
  readonly bare: readonly number[];
  readonly cards: number;
}

const PLACES = [
  '.order-item-header-status-text',
  '[data-pl="order_item_header_info"]',
  '[data-pl="order_item_header_detail"]',
  '[data-pl="order_item_store_name"]',
  '[data-pl="order_item_content_info_name"]',
  '.order-item-content-info-sku',
  '.order-item-content-info-number',
  '.order-item-content-info-number-quantity',
  '[data-pl="order_item_content_price_total"]',
  '.order-item-bottom-action',
  '.order-item-btns',
];

/** What the script on a page does with each card. */
const copy = () =>
  list.places.cards(document).map((card) => {
    list.orderOf(card);
    return copyOfCard(card);
  });

const collect = () => {
  let length = 0;
  for (const card of document.querySelectorAll('.order-item')) {
    for (const place of PLACES) length += (card.querySelector(place)?.textContent ?? '').length;
    for (const link of card.querySelectorAll('a')) length += link.href.length;
  }
  return length;
};

const timed = (work: () => unknown) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Runs in a list page: copying all its cards, and a bare loop that collects the same texts, in turn. */
function timeReading(rounds: number): ReadingTimes {
  const times = { copying: [0], bare: [collect()], cards: copy().length };
  times.copying.length = 0;
  times.bare.length = 0;
  for (let round = 0; round < rounds; round++) {
    times.copying.push(timed(copy));
    times.bare.push(timed(collect));
  }
  return times;
}

Reflect.set(globalThis, 'timeReading', timeReading);
