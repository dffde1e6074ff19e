import { type Policy, RANK } from '../../../lib/core/rules/rule';
import type { Source } from '../../../lib/core/rules/source';
import type { World } from '../../../lib/ports/ports';
import { wellReadOf } from '../../tools/well-read-of';

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

/** The shops of a world in memory, all with the same. */
export const policies: World['policies'] = {
  of: () => policy,
  listUrl: () => 'https://shop.example/orders',
  shopPages: () => [
    { id: 'aliexpress', listUrl: 'https://shop.example/orders', switched: [] },
    { id: 'temu', listUrl: 'https://temu.example/orders', switched: ['https://temu.example/*'] },
  ],
  isWeak: (shop) => shop === 'wish' || shop === 'dhgate',
  wellRead: wellReadOf,
  pageKind: (_shop, address) => (address.includes('/order/') ? 'detail' : null),
};
