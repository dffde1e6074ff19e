import type { Part, Shape } from './drawing';

/** How many days a full ring stands for; a claim that far away or farther fills it. */
const FULL_RING_DAYS = 30;

const HANDS: Part = ['path', { d: 'M10 6v4l2.5 1.5', 'stroke-width': 1.6 }];
const ROUND = { cx: 10, cy: 10, r: 8 };

/** The exclamation mark is a hole, so that it shows on whatever the triangle lies on. */
const TRIANGLE: readonly Part[] = [
  [
    'path',
    {
      fill: 'currentColor',
      stroke: 'none',
      'fill-rule': 'evenodd',
      d: 'M8.7 2.2a1.5 1.5 0 0 1 2.6 0l7.4 13.2a1.5 1.5 0 0 1-1.3 2.2H2.6a1.5 1.5 0 0 1-1.3-2.2ZM9 6.6v5.2h2V6.6Zm0 6.8v2h2v-2Z',
    },
  ],
];
const DASHED_RING: readonly Part[] = [
  [
    'circle',
    { ...ROUND, 'stroke-width': 2, 'stroke-linecap': 'butt', 'stroke-dasharray': '3 3.28' },
  ],
  HANDS,
];
const HOURGLASS: readonly Part[] = [
  [
    'path',
    {
      d: 'M5 2h10M5 18h10M6 2c0 5 8 5 8 8s-8 3-8 8M14 2c0 5-8 5-8 8s8 3 8 8',
      'stroke-width': 1.7,
    },
  ],
];
const TICK: readonly Part[] = [['path', { d: 'm4 10.5 4 4 8-9', 'stroke-width': 2.2 }]];
const CROSSED: readonly Part[] = [
  ['path', { d: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0m2.1 4.9 9.8-9.8', 'stroke-width': 1.8 }],
];
/** That of an order of which nothing is known. */
export const QUESTION: readonly Part[] = [
  ['circle', { ...ROUND, 'stroke-width': 2 }],
  ['path', { d: 'M7.8 7.8c0-3 4.4-3 4.4-.3 0 1.8-2.2 1.9-2.2 3.7m0 2.6v.1', 'stroke-width': 1.8 }],
];

function ring(daysLeft: number | null): readonly Part[] {
  const share = Math.min(1, Math.max(0.06, (daysLeft ?? FULL_RING_DAYS) / FULL_RING_DAYS));
  return [
    ['circle', { ...ROUND, 'stroke-opacity': 0.25, 'stroke-width': 3 }],
    [
      'circle',
      {
        ...ROUND,
        'stroke-width': 3,
        'stroke-linecap': 'butt',
        pathLength: 100,
        'stroke-dasharray': `${Math.round(share * 100)} 100`,
        transform: 'rotate(-90 10 10)',
      },
    ],
    HANDS,
  ];
}

/** The shape of an urgency, in a square of 20. Shape alone tells the states apart. */
export function partsOf({ urgency, estimated, daysLeft }: Shape): readonly Part[] {
  switch (urgency) {
    case 'past-safe':
    case 'last-day':
      return TRIANGLE;
    case 'urgent':
    case 'soon':
    case 'calm':
      return estimated ? DASHED_RING : ring(daysLeft ?? null);
    case 'waiting':
      return HOURGLASS;
    case 'settled':
      return TICK;
    case 'over':
      return CROSSED;
    case 'check':
    case 'unknown':
      return QUESTION;
  }
}

/** The mark of ClaimClock, in a square of 22: a clock whose ring runs out. */
export const BRAND: readonly Part[] = [
  ['circle', { cx: 11, cy: 11, r: 9, stroke: 'var(--line)', 'stroke-width': 3 }],
  ['path', { d: 'M11 2a9 9 0 0 1 8.2 12.7', stroke: 'var(--urgent)', 'stroke-width': 3 }],
  ['path', { d: 'M11 6v5l3 2', stroke: 'var(--ink)', 'stroke-width': 1.8 }],
];
