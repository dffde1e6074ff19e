import type { OrderShop } from '../marketplace';
import { dhgateShop } from './shop';

export const details: OrderShop = dhgateShop;
