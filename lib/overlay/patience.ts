import type { Instant } from '../core/time/moment';

/** ms between two tries, twice as long after each that failed. */
const PAUSE = 5_000;
const LONGEST = 60_000;
/** ms after which it is said that no answer came, rather than nothing. */
export const SILENCE = 4_000;

/** Remembers that the background did not answer, so that it is asked again, but not all the time. */
export class Patience {
  #failedAt: Instant | null = null;
  #pause = 0;

  failed(at: Instant): void {
    this.#failedAt = at;
    this.#pause = Math.min(LONGEST, 2 * this.#pause || PAUSE);
  }

  answered(): void {
    this.#failedAt = null;
    this.#pause = 0;
  }

  /** Asked again before its time, as when the user comes back. */
  tryNow(): void {
    this.#failedAt = null;
  }

  /** ms from the last failure to the next try. */
  get pause(): number {
    return this.#pause;
  }

  /** ms until it is time to ask again, 0 for at once. A clock that was put back holds nothing up. */
  wait(now: Instant): number {
    if (this.#failedAt === null || now < this.#failedAt) return 0;
    return Math.max(0, this.#failedAt + this.#pause - now);
  }

  /** Whether an answer is owed and it is time to ask for it again. */
  isUp(now: Instant): boolean {
    return this.#failedAt !== null && this.wait(now) === 0;
  }
}
