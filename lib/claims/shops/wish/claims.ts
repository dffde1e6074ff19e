import type { ShopClaims } from '../shop-claims';
import { wishStances } from './stances';

/** What is known of claiming at Wish: the reasons of its form alone. */
export const wishClaims: ShopClaims = {
  stances: wishStances,
  sources: {},
  chargeback: 'chargeback-may-end-dispute',
};
