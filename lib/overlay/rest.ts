/** ms within which what leaves again did so because we came. */
const YOUNG = 200;
/** So often in a row; then it is left alone for a while. */
const MOST_LOSSES = 20;
/** ms */
const REST = 5_000;

export interface Rest {
  readonly going: boolean;
  /** To be told once a turn of what left; whether that was soon after it had come, in ms since the page was opened. */
  lost(cameAt: readonly number[]): void;
  end(): void;
}

/**
 * Rests from a page that makes its cards anew whenever we come into them: each is a new card, on which nothing can be
 * counted. After a rest it is tried again, because a page may only have been restless while it was loading.
 *
 * @param over called after each rest
 */
export function restFrom(over: () => void): Rest {
  let losses = 0;
  let lastLoss = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    get going() {
      return timer !== undefined;
    },
    lost(cameAt) {
      const now = performance.now();
      if (!cameAt.some((at) => now - at < YOUNG)) return;
      if (now - lastLoss > REST) losses = 0;
      lastLoss = now;
      losses += 1;
      if (losses < MOST_LOSSES) return;
      losses = 0;
      timer ??= setTimeout(() => {
        timer = undefined;
        over();
      }, REST);
    },
    end() {
      clearTimeout(timer);
    },
  };
}
