import type { CalendarDay } from '../../lib/core/time/calendar-day';
import type { SnoozeLength } from '../../lib/core/views/order-actions';

/** What a person can do to an order from its timeline; each has its undo, there or on the page it opens. */
export interface ActionHandlers {
  readonly snooze: (length: SnoozeLength) => void;
  readonly unsnooze: () => void;
  readonly markReceived: (day: CalendarDay) => void;
  readonly unmarkReceived: () => void;
  readonly markSettled: () => void;
  readonly unmarkSettled: () => void;
  /** Takes a quiet line away for as long as it says the same. */
  readonly dismissLine: (line: string) => void;
  /** Opens the claim desk. */
  readonly claim: () => void;
  /** Opens the extension's page on which its facts are corrected. */
  readonly correct: () => void;
}
