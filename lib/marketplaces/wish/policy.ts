import type { Policy } from '../../core/rules/rule';
import { handInAt } from '../hand-in';
import { wishRules } from './rules';
import { wishSite } from './site';

/**
 * How Wish counts: Pacific days; a bare day may also be one of the buyer's zone (lib/core/README.md §5). No rule asks
 * for a carrier.
 */
export const wishPolicy: Policy = {
  marketplace: 'wish',
  zone: 'America/Los_Angeles',
  overAfterDays: null,
  askAfterDays: [],
  rules: wishRules,
  detailUrl: wishSite.detailUrl,
  trackingUrl: wishSite.trackingUrl,
  carrierClasses: () => [],
  handIn: handInAt('USPS'),
};
