import type { Marketplace } from '../marketplace';
import { dhgatePolicy } from './policy';
import { dhgateShop } from './read-pages';

/** DHgate in one piece: all of its pages and its rules. */
export const whole: Marketplace = { ...dhgateShop, policy: dhgatePolicy };
