import type { Instant } from '../core/time/moment';

/** What is sent again within this many ms keeps changing. */
const CALM = 60_000;
/** ms; what changed twice, as while a page draws itself, is not held back for longer than anybody would notice. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const MOST_IDLE = 3;

/**
 * How long what keeps changing, such as a running clock on a card, is left alone between two sendings: each time twice
 * as long.
 */
export class SendingPace {
  #sentAt: Instant | null = null;
  #pause = 0;
  #before: readonly [Instant | null, number] = [null, 0];
  /** How often in a row nothing new was sent. */
  #same = 0;

  sent(at: Instant): void {
    this.#before = [this.#sentAt, this.#pause];
    const again = this.#sentAt !== null && at - this.#sentAt < CALM;
    this.#pause = again ? Math.min(LONGEST_PAUSE, 2 * this.#pause || FIRST_PAUSE) : 0;
    this.#sentAt = at;
  }

  /** What was sent last said something new, or nothing: a few times that holds nothing back. */
  saidNews(isNews: boolean): void {
    this.#same = isNews ? 0 : this.#same + 1;
    if (this.#same > MOST_IDLE) this.#pause = Math.min(this.#pause, FIRST_PAUSE);
    else if (this.#same > 0) [this.#sentAt, this.#pause] = this.#before;
  }

  /** ms until it may be sent again, 0 for at once. A clock that was put back holds nothing up. */
  wait(at: Instant): number {
    if (this.#sentAt === null || at < this.#sentAt) return 0;
    return Math.max(0, this.#sentAt + this.#pause - at);
  }
}
