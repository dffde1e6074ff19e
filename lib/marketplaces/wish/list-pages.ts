import type { ListShop } from '../marketplace';
import { wishShop } from './shop';

export const lists: ListShop = wishShop;
