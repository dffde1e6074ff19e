import { orderCards } from '../label-reader/order-cards';
import { shopOfLabels } from '../label-reader/shop-of-labels';
import { whyNoOrders } from '../label-reader/why-no-orders';
import { readOrder } from './order';
import { dhgatePages } from './pages';
import { CAPTCHA, SIGN_IN } from './selectors';
import { dhgateSite } from './site';

/** DHgate for the scripts of its pages: one reader for all of them, because all that is known of them are labels. */
export const dhgateShop = shopOfLabels({
  id: 'dhgate',
  site: dhgateSite,
  cards: (root) => orderCards(root, dhgatePages),
  readCard: readOrder,
  readOrder,
  withoutOrders: (page, { url }) => whyNoOrders(page, url, { captcha: CAPTCHA, signIn: SIGN_IN }),
});
