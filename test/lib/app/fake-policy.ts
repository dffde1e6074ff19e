import { type Policy, RANK } from '../../../lib/core/rules/rule';
import type { Source } from '../../../lib/core/rules/source';

const source: Source = { title: 'A rule for tests', date: null };
const common = { binds: 'limit', situations: [], source } as const;

/** A shop that counts in UTC, with one rule of each sort that a notice tells apart. */
export const policy: Policy = {
  marketplace: 'aliexpress',
  zone: 'UTC',
  overAfterDays: 180,
  askAfterDays: [15, 25, 40],
  rules: [
    {
      ...common,
      id: 'test.stated',
      kind: 'protection-ends',
      phase: 'before-delivery',
      anchor: 'statedEnd',
      count: { stated: true },
      rank: RANK.stated,
    },
    {
      ...common,
      id: 'test.countdown',
      kind: 'protection-ends',
      phase: 'once-anchored',
      anchor: 'statedCountdownEnd',
      count: { stated: true },
      rank: RANK.stated,
    },
    {
      ...common,
      id: 'test.60',
      kind: 'protection-ends',
      phase: 'before-delivery',
      anchor: 'shipped',
      count: { days: 60 },
      rank: RANK.current,
      estimate: true,
    },
    {
      ...common,
      id: 'test.15',
      kind: 'dispute-closes',
      phase: 'after-delivery',
      anchor: 'delivered',
      count: { days: 15 },
      rank: RANK.current,
    },
  ],
  detailUrl: (id) => `https://shop.example/order/${id}`,
  trackingUrl: (id) => `https://shop.example/tracking/${id}`,
  carrierClasses: () => [],
};
