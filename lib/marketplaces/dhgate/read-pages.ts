import { shopOfLabels } from '../label-reader/shop-of-labels';
import { whyNoOrders } from '../label-reader/why-no-orders';
import { cardsIn } from './on-pages';
import { readOrder } from './order';
import { CAPTCHA, SIGN_IN } from './selectors';
import { dhgateSite } from './site';

/** Reads the pages of DHgate: one reader for all of them, because all that is known of them are labels. */
export const dhgateShop = shopOfLabels({
  id: 'dhgate',
  site: dhgateSite,
  cards: cardsIn,
  readCard: (card) => readOrder(card),
  readOrder,
  withoutOrders: (page, { url }) => whyNoOrders(page, url, { captcha: CAPTCHA, signIn: SIGN_IN }),
});
