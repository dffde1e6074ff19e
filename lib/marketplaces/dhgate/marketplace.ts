import type { Marketplace } from '../marketplace';
import { places } from './on-pages';
import { dhgatePolicy } from './policy';
import { dhgateShop } from './read-pages';

/** DHgate in one piece: all of its pages and its rules. */
export const whole: Marketplace = { ...dhgateShop, places, policy: dhgatePolicy };
