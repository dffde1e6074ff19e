import type { Policy } from '../../core/rules/rule';
import { otherRules } from './rules';
import { otherSite } from './site';

/** How any other shop counts: nobody knows, so in the buyer's own zone, and nothing ends by itself. */
export const otherPolicy: Policy = {
  marketplace: 'other',
  zone: null,
  overAfterDays: null,
  askAfterDays: [],
  rules: otherRules,
  detailUrl: otherSite.detailUrl,
  trackingUrl: otherSite.trackingUrl,
  carrierClasses: () => [],
};
