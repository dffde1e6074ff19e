import { PATIENCE } from './patience';

const BETWEEN = 50;

/**
 * Looks again and again until what is seen is what is wanted.
 *
 * @returns what was seen then
 * @throws with what was seen last, when it never was
 */
export async function until<Seen>(
  look: () => Promise<Seen>,
  wanted: (seen: Seen) => boolean,
): Promise<Seen> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (wanted(seen)) return seen;
    if (Date.now() > end)
      throw new Error(`still waiting; last seen: ${JSON.stringify(seen)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
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
