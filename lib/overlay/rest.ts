/** ms within which what leaves again did so because we came. */
const YOUNG = 200;
/** So often in a row; then it is left alone for a while. */
const MOST_LOSSES = 20;
/** ms */
const REST = 5_000;

/**
 * Rests from a page that makes its cards anew whenever we come into them: each is a new card, on which nothing can be
 * counted. After a rest it is tried again, because a page may only have been restless while it was loading.
 */
export class Rest {
  readonly #over: () => void;
  #losses = 0;
  #lastLoss = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param over called after each rest */
  constructor(over: () => void) {
    this.#over = over;
  }

  get going(): boolean {
    return this.#timer !== undefined;
  }

  /** To be told once a turn of what left; whether that was soon after it had come, in ms since the page was opened. */
  lost(cameAt: readonly number[], now = performance.now()): void {
    if (!cameAt.some((at) => now - at < YOUNG)) return;
    if (now - this.#lastLoss > REST) this.#losses = 0;
    this.#lastLoss = now;
    this.#losses += 1;
    if (this.#losses < MOST_LOSSES) return;
    this.#losses = 0;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#over();
    }, REST);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
