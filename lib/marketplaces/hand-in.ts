import type { HandIn } from '../core/rules/hand-in';

/**
 * Where a return to a shop can be handed in, by the comparison of shops in the refund guide. It names carriers and
 * counters of the United States, and no other source names any: a fact of that guide, shown as one.
 *
 * Source: S0, "Return Location(s)"; lib/core/README.md §5
 */
export const handInAt = (...places: readonly string[]): HandIn => ({
  places,
  country: 'US',
  source: {
    title: 'How To Get A Refund From AliExpress (guide, third party)',
    text: 'sourceGuideThirdParty',
    date: null,
  },
});
