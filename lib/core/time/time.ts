import type { CalendarDay } from './calendar-day';
import type { Instant, Zone } from './moment';

/** A moment as far as it is known. */
export type Time =
  /** An exact time. */
  | { readonly kind: 'instant'; readonly at: Instant }
  /** A bare day, written in one of `zones`: nobody said which. */
  | {
      readonly kind: 'day';
      readonly day: CalendarDay;
      readonly zones: readonly Zone[];
      /** The page printed no year, and the page alone cannot tell which: the latest possible was taken. */
      readonly yearMissing?: true;
    }
  /** Somewhere between two instants, as from a countdown that shows whole days only. */
  | { readonly kind: 'between'; readonly earliest: Instant; readonly latest: Instant };
