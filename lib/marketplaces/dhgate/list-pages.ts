import type { ListShop } from '../marketplace';
import { dhgateShop } from './read-pages';

export const lists: ListShop = dhgateShop;
