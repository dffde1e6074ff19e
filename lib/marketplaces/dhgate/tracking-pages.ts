import type { PageReaders } from '../marketplace';
import { dhgateShop } from './read-pages';

export const trackings: PageReaders = dhgateShop;
