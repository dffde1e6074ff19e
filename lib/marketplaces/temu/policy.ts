import type { Policy } from '../../core/rules/rule';
import { handInAt } from '../hand-in';
import { temuRules } from './rules';
import { temuSite } from './site';

/**
 * How Temu counts: in the buyer's own zone (lib/core/README.md §5). Its one limit starts with the order, so it ends by
 * itself; no page of it states a date that an estimate could be checked against; no rule asks for a carrier.
 */
export const temuPolicy: Policy = {
  marketplace: 'temu',
  zone: null,
  overAfterDays: null,
  askAfterDays: [],
  rules: temuRules,
  detailUrl: temuSite.detailUrl,
  trackingUrl: temuSite.trackingUrl,
  carrierClasses: () => [],
  handIn: handInAt('USPS', 'UPS Store'),
};
