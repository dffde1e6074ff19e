import { PATIENCE } from './patience';

/** ms between two looks, at first and in the end: to look costs a browser more than to wait. */
const BETWEEN = { first: 50, last: 200 };
/** For what takes a minute as a rule. */
export const SELDOM: typeof BETWEEN = { first: 500, last: 1_000 };

/**
 * Looks again and again, less and less often, until what is seen is what is wanted.
 *
 * @returns what was seen then
 * @throws with what was seen last, when it never was
 */
export async function until<Seen>(
  look: () => Promise<Seen>,
  wanted: (seen: Seen) => boolean,
  between = BETWEEN,
): Promise<Seen> {
  const end = Date.now() + PATIENCE;
  for (let pause = between.first; ; pause = Math.min(pause * 1.2, between.last)) {
    const seen = await look();
    if (wanted(seen)) return seen;
    if (Date.now() > end)
      throw new Error(`still waiting; last seen: ${JSON.stringify(seen)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Looks anew where a look fails: what is drawn anew between two of its questions cannot be asked about any more.
 *
 * @throws what the last look failed with
 */
export async function untilSeen<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await look();
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN.first));
  }
}

/**
 * Looks until two looks in a row see the same: what moves has come to rest. A look that sees nothing (null) or fails is
 * repeated.
 *
 * @param what is looked for, for the one who reads that it was never there
 * @returns what was seen then
 */
export async function untilStill<Seen>(
  what: string,
  look: () => Promise<Seen | null>,
): Promise<Seen> {
  let before: string | null = null;
  let still: Seen | null = null;
  await until(
    async () => {
      const seen = await look().catch(() => null);
      const text = JSON.stringify(seen);
      still = text === before ? seen : null;
      before = text;
      return still === null ? `no ${what} that rests` : null;
    },
    (trouble) => trouble === null,
  );
  if (still === null) throw new Error(`no ${what}`);
  return still;
}
