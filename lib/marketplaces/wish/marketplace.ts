import type { Marketplace } from '../marketplace';
import { places } from './on-pages';
import { wishPolicy } from './policy';
import { wishShop } from './read-pages';

/** Wish in one piece: all of its pages and its rules. */
export const whole: Marketplace = { ...wishShop, places, policy: wishPolicy };
