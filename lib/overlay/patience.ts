import type { Instant } from '../core/calendar-day';

/** ms between two tries that only the page's changes give rise to. */
const PAUSE = 5_000;

/** Remembers that the background did not answer, so that the page's next change asks again, but a busy page not all the time. */
export class Patience {
  #failedAt: Instant | null = null;

  failed(at: Instant): void {
    this.#failedAt = at;
  }

  answered(): void {
    this.#failedAt = null;
  }

  /** Whether an answer is owed and it is time to ask for it again. */
  isUp(now: Instant): boolean {
    return this.#failedAt !== null && now - this.#failedAt >= PAUSE;
  }

  /** Whether an answer is owed, but it was asked for only just now. */
  waits(now: Instant): boolean {
    return this.#failedAt !== null && !this.isUp(now);
  }
}
