import type { Zone } from '../time/moment';
import type { Policy, ZonedPolicy } from './rule';

/**
 * The policy as it counts for a buyer in `browser`: a marketplace without a zone of its own counts in the buyer's
 * (lib/core/README.md §5).
 */
export const inZone = (policy: Policy, browser: Zone): ZonedPolicy => ({
  ...policy,
  zone: policy.zone ?? browser,
});

/** The zones that a bare day of this marketplace may have been written in, each once (lib/core/README.md §2.1). */
export const candidateZones = ({ zone }: Pick<Policy, 'zone'>, browser: Zone): readonly Zone[] => [
  ...new Set([zone ?? browser, browser]),
];
