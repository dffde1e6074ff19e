import { shopOfLabels } from '../label-reader/shop-of-labels';
import { whyNoOrders } from '../label-reader/why-no-orders';
import { cardsIn, readCard, readOrder } from './order';
import { CAPTCHA, SIGN_IN } from './selectors';
import { wishSite } from './site';

/** Wish for the scripts of its pages: all that is known of them are words. */
export const wishShop = shopOfLabels({
  id: 'wish',
  site: wishSite,
  cards: cardsIn,
  readCard,
  readOrder,
  withoutOrders: (page, { url }) => whyNoOrders(page, url, { captcha: CAPTCHA, signIn: SIGN_IN }),
});
