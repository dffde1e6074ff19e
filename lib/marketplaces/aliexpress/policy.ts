import { carrierClasses } from '../../carriers/carrier-name';
import type { Policy } from '../../core/rules/rule';
import { handInAt } from '../hand-in';
import { remember } from '../remember';
import { accountPart } from './account-part';
import { aliExpressRules } from './rules/rules';
import { aliExpressSite } from './site';

/**
 * How AliExpress counts: Pacific days; nothing stays open 180 days after the order unless its page says so
 * (lib/core/README.md §3.5).
 */
export const aliExpressPolicy: Policy = {
  marketplace: 'aliexpress',
  zone: 'America/Los_Angeles',
  overAfterDays: 180,
  askAfterDays: [15, 25, 40],
  rules: aliExpressRules,
  detailUrl: aliExpressSite.detailUrl,
  trackingUrl: aliExpressSite.trackingUrl,
  accountPart,
  carrierClasses: remember(carrierClasses),
  handIn: handInAt('USPS'),
};
