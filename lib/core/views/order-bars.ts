import type { Certainty, Clock } from '../rules/clock';
import type { RouteClock } from '../rules/route';
import type { ClockKind } from '../rules/rule';
import type { Instant } from '../time/moment';
import type { OrderView } from './order-view';
import { windowStart } from './window-start';

/**
 * What a window of an order is for: the shop's protection, the carrier's time, a dispute, sending back, what others
 * must do, the ways beside the shop. In the order in which they are drawn.
 */
export const BAR_KINDS = ['protection', 'carrier', 'dispute', 'return', 'refund', 'route'] as const;
export type BarKind = (typeof BAR_KINDS)[number];

/** One window of an order, as a bar over time. */
export interface Bar {
  readonly kind: BarKind;
  readonly from: Instant;
  readonly to: Instant;
  /** Whose time it is: the end of a limit is told as the buyer's last whole day, that of a wait as others' last day. */
  readonly binds: Clock['binds'];
  readonly certainty: Certainty;
  /** False: listed for information. */
  readonly counts: boolean;
}

const KINDS: { readonly [Kind in ClockKind]?: BarKind } = {
  'protection-ends': 'protection',
  'dispute-closes': 'dispute',
  'return-by': 'return',
  'ship-back-by': 'return',
  'seller-answers': 'refund',
  'platform-steps-in': 'refund',
  'escalate-from': 'refund',
  'refund-arrives': 'refund',
  'refund-overdue': 'refund',
};

/**
 * The windows of an order, one of each kind: the one that the claim-by comes from, else the next to end. Of the routes
 * beside the shop the one that stays open longest; how many there are does not matter for a picture.
 *
 * @param routes none where nobody looked for them
 */
export function barsOf(view: OrderView, routes: readonly RouteClock[]): Bar[] {
  const shown = new Map<BarKind, Bar>();
  for (const clock of view.clocks) {
    const kind = kindOf(clock);
    const bar = kind && barOf(kind, clock, view);
    if (!bar) continue;
    const other = shown.get(kind);
    if (!other || isShownBefore(bar, other, view)) shown.set(kind, bar);
  }
  const open = routes.filter(({ state, safe }) => state !== 'over' && safe !== null);
  const [last] = open.toSorted((a, b) => (b.safe ?? 0) - (a.safe ?? 0));
  const route = last && barOf('route', last, view);
  if (route) shown.set('route', route);
  return BAR_KINDS.flatMap((kind) => shown.get(kind) ?? []);
}

/** What the claim-by comes from, then what counts, then what has not ended, then what ends first. */
function isShownBefore(bar: Bar, other: Bar, { claimBy, viewedAt }: OrderView): boolean {
  const places = ({ to, counts }: Bar) => [
    to === claimBy?.safe ? 0 : 1,
    counts ? 0 : 1,
    to > viewedAt ? 0 : 1,
    to,
  ];
  const others = places(other);
  for (const [at, place] of places(bar).entries())
    if (place !== others[at]) return place < (others[at] ?? 0);
  return false;
}

const kindOf = ({ kind, rule }: Clock): BarKind | null =>
  rule.includes('.carrier.') ? 'carrier' : (KINDS[kind] ?? null);

function barOf(kind: BarKind, clock: Clock, view: OrderView): Bar | null {
  const { safe: to, binds, certainty, counts } = clock;
  return to === null
    ? null
    : { kind, from: Math.min(windowStart(clock, view), to), to, binds, certainty, counts };
}
