import { shopOfLabels } from '../label-reader/shop-of-labels';
import { whyNoOrders } from '../label-reader/why-no-orders';
import { cardsIn } from './cards';
import { readCard, readOrder } from './order';
import { CAPTCHA, SIGN_IN } from './selectors';
import { wishSite } from './site';

/** Reads the pages of Wish: all that is known of them are words. */
export const wishShop = shopOfLabels({
  id: 'wish',
  site: wishSite,
  cards: cardsIn,
  readCard: (card, _context, around) => readCard(card, around),
  readOrder,
  withoutOrders: (page, { url }) => whyNoOrders(page, url, { captcha: CAPTCHA, signIn: SIGN_IN }),
});
