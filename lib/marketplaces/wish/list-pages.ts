import type { ListReaders } from '../marketplace';
import { wishShop } from './read-pages';

export const lists: ListReaders = wishShop;
