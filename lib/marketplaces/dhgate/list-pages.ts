import type { ListShop } from '../marketplace';
import { dhgateShop } from './shop';

export const lists: ListShop = dhgateShop;
