import { RANK, type Rule } from '../../core/rules/rule';

/**
 * Nothing is known of how another shop protects its buyers: the one limit is the end that the user typed, before
 * delivery and after it. Rank `stated` decides its question; core tells it apart as entered, because the user says it.
 */
export const otherRules: readonly Rule[] = [
  {
    id: 'other.entered-end',
    kind: 'protection-ends',
    binds: 'limit',
    phase: 'once-anchored',
    situations: [],
    anchor: 'statedEnd',
    count: { stated: true },
    rank: RANK.stated,
    source: { title: 'What you typed', date: null, text: 'sourceTyped' },
  },
];
