import type { Marketplace } from '../marketplace';
import { wishPolicy } from './policy';
import { wishShop } from './read-pages';

/** Wish in one piece: all of its pages and its rules. */
export const whole: Marketplace = { ...wishShop, policy: wishPolicy };
