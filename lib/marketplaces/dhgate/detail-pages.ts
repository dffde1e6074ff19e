import type { PageReaders } from '../marketplace';
import { dhgateShop } from './read-pages';

export const details: PageReaders = dhgateShop;
