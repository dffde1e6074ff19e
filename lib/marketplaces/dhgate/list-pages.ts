import type { ListReaders } from '../marketplace';
import { dhgateShop } from './read-pages';

export const lists: ListReaders = dhgateShop;
