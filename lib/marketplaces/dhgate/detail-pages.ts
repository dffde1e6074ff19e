import type { OrderShop } from '../marketplace';
import { dhgateShop } from './read-pages';

export const details: OrderShop = dhgateShop;
