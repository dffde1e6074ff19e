import type { Clock } from '../../lib/core/rules/clock';
import type { Instant } from '../../lib/core/time/moment';
import type { OrderView } from '../../lib/core/views/order-view';
import { windowStart } from '../../lib/core/views/window-start';

/** One bar of the picture; positions are shares of its width, 0 to 1. */
export interface Lane {
  readonly clock: Clock;
  readonly from: number;
  readonly to: number;
  readonly dashed: boolean;
}
export interface LanePicture {
  readonly lanes: readonly Lane[];
  /** Where the present moment lies. */
  readonly today: number;
}

const MOST_LANES = 4;
/** Space left at both ends, as a share of the time shown. */
const MARGIN = 0.06;

/**
 * The windows of an order on one line of time, the clocks that count first. Clocks far beyond those that count (a
 * warranty of two years) run out of the picture instead of squeezing the rest into a corner.
 *
 * @returns null when no clock has a date
 */
export function lanePicture(view: OrderView, now: Instant): LanePicture | null {
  const dated = view.clocks.filter((clock) => clock.safe !== null);
  const counting = dated.filter((clock) => clock.counts);
  // When a button may appear is in the table; the picture is about what runs out.
  const shown = dated
    .filter(({ kind }) => kind !== 'dispute-opens')
    // Two rules that end the same thing at the same time are two rows of the table and one window.
    .filter(
      ({ kind, safe }, index, all) =>
        index === all.findIndex((other) => other.kind === kind && other.safe === safe),
    )
    .slice(0, MOST_LANES);
  if (shown.length === 0) return null;
  const starts = shown.map((clock) => windowStart(clock, view));
  const measured = (counting.length > 0 ? counting : shown).map((clock) => clock.safe ?? now);
  const first = Math.min(now, ...starts, ...measured);
  const last = Math.max(now, ...measured);
  const margin = Math.max(1, last - first) * MARGIN;
  const place = (at: Instant) =>
    Math.min(1, Math.max(0, (at - first + margin) / (last - first + 2 * margin)));
  return {
    today: place(now),
    lanes: shown.map((clock, index) => ({
      clock,
      from: place(Math.min(starts[index] ?? now, clock.safe ?? now)),
      to: place(clock.safe ?? now),
      dashed: clock.certainty === 'estimated' || !clock.counts,
    })),
  };
}
