import type { OrderShop } from '../marketplace';
import { dhgateShop } from './shop';

export const trackings: OrderShop = dhgateShop;
