import { type Random, randomFrom, seedOf } from '../fuzz/random';
import { DAY } from './days';
import { FAULTS, type History, type Step } from './history';
import { livesFrom } from './life';

const ZONES = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'UTC',
] as const;

/** The history of a name, the same on every machine. */
export function historyFrom(name: string): History {
  const random = randomFrom(seedOf(name));
  const start = Date.UTC(2026, random.below(12), 1 + random.below(28), random.below(24), 7);
  const lives = livesFrom(random, start);
  const length = 4 + random.below(10);
  return {
    name,
    start,
    zone: random.pick(ZONES) ?? 'UTC',
    lives,
    steps: Array.from({ length }, () => stepsFrom(random, lives.length)).flat(),
  };
}

const MINUTES_A_DAY = DAY / 60_000;
type Make = (random: Random, orders: number) => readonly Step[];

const pass = (random: Random): Step => ({
  kind: random.once(6) ? 'sleep' : 'pass',
  minutes: random.once(3)
    ? 15 + random.below(600)
    : (1 + random.below(random.once(4) ? 12 : 4)) * MINUTES_A_DAY,
});
const visit: Make = (random, orders) => [
  {
    kind: 'visit',
    page: random.pick(['list', 'detail', 'detail', 'tracking', 'tracking'] as const) ?? 'list',
    order: random.below(orders),
    by: random.pick(['nodes', 'data', 'both', 'both'] as const) ?? 'both',
  },
];
const order = (random: Random, orders: number) => ({ order: random.below(orders) });

/** What can happen, and how often beside each other. */
const MAKERS: readonly (readonly [number, Make])[] = [
  [9, (random) => [pass(random)]],
  [10, visit],
  [
    2,
    (random, orders) => [
      {
        kind: 'say',
        ...order(random, orders),
        fact: random.pick(['placed', 'shipped', 'delivered', 'statedEnd'] as const) ?? 'shipped',
        days: random.below(30),
      },
    ],
  ],
  [
    1,
    (random, orders) => [
      {
        kind: 'situation',
        ...order(random, orders),
        is:
          random.pick(['not-received', 'not-as-described', 'changed-mind'] as const) ??
          'changed-mind',
      },
    ],
  ],
  [
    1,
    (random, orders) => [
      {
        kind: 'take-back',
        ...order(random, orders),
        fact:
          random.pick(['placed', 'shipped', 'delivered', 'statedEnd', 'situation'] as const) ??
          'shipped',
      },
    ],
  ],
  [
    1,
    (random, orders) => [{ kind: 'received', ...order(random, orders), daysAgo: random.below(4) }],
  ],
  [1, (random, orders) => [{ kind: 'not-received', ...order(random, orders) }]],
  [
    2,
    (random, orders) => [
      {
        kind: 'snooze',
        ...order(random, orders),
        until: random.pick(['tomorrow', 'three-days', 'day-before'] as const) ?? 'tomorrow',
      },
    ],
  ],
  [1, (random, orders) => [{ kind: 'unsnooze', ...order(random, orders) }]],
  [1, (random, orders) => [{ kind: 'settle', ...order(random, orders) }]],
  [1, (random, orders) => [{ kind: 'unsettle', ...order(random, orders) }]],
  [1, (random) => [{ kind: 'zone', zone: random.pick(ZONES) ?? 'UTC' }]],
  [1, (random) => [{ kind: 'notifications', on: !random.once(3) }]],
  [
    2,
    (random, orders) => [
      { kind: 'death', question: 1 + random.below(12), answered: random.once(2) },
      ...(random.once(2) ? visit(random, orders) : [pass(random)]),
    ],
  ],
  [1, (random) => [{ kind: 'restart', forgets: random.once(2) }]],
  [2, clockJump],
  [2, fault],
];

/** The clock is wrong for a while; something may be read meanwhile. */
function clockJump(random: Random, orders: number): readonly Step[] {
  const hours = random.pick([1, 24, 24 * 10, 24 * 365, -1, -24, -24 * 40] as const) ?? 1;
  return [
    { kind: 'clock', ahead: hours * 60 },
    { kind: 'pass', minutes: 20 },
    ...(random.once(2) ? visit(random, orders) : []),
    { kind: 'clock', ahead: 0 },
    { kind: 'pass', minutes: 20 },
  ];
}

/** Something fails for a while. */
function fault(random: Random, orders: number): readonly Step[] {
  const what = random.pick(FAULTS) ?? 'disk';
  return [
    { kind: 'fault', what, on: true },
    ...(random.once(2) ? visit(random, orders) : []),
    pass(random),
    { kind: 'fault', what, on: false },
  ];
}

const ALL = MAKERS.reduce((sum, [weight]) => sum + weight, 0);

function stepsFrom(random: Random, orders: number): readonly Step[] {
  let lot = random.below(ALL);
  for (const [weight, make] of MAKERS) {
    if (lot < weight) return make(random, orders);
    lot -= weight;
  }
  return [];
}
