import type { ListShop } from '../marketplace';
import { wishShop } from './read-pages';

export const lists: ListShop = wishShop;
