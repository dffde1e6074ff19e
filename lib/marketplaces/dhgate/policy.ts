import { carrierClasses } from '../../carriers/carrier-name';
import type { Policy } from '../../core/rules/rule';
import { handInAt } from '../hand-in';
import { remember } from '../remember';
import { dhgateRules } from './rules';
import { dhgateSite } from './site';

/**
 * How DHgate counts: Chinese days (lib/core/README.md §5). Its limits start with events that every order has, so they
 * end by themselves.
 */
export const dhgatePolicy: Policy = {
  marketplace: 'dhgate',
  zone: 'Asia/Shanghai',
  overAfterDays: null,
  askAfterDays: [],
  rules: dhgateRules,
  detailUrl: dhgateSite.detailUrl,
  trackingUrl: dhgateSite.trackingUrl,
  carrierClasses: remember(carrierClasses),
  handIn: handInAt('USPS'),
};
