const PATIENCE = 20_000;
const BETWEEN = 50;

/**
 * Looks again and again until what is seen is what is wanted.
 *
 * @param patience ms after which it is too late
 * @returns what was seen then
 * @throws with what was seen last, when it never was
 */
export async function until<Seen>(
  look: () => Promise<Seen>,
  wanted: (seen: Seen) => boolean,
  patience = PATIENCE,
): Promise<Seen> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (wanted(seen)) return seen;
    if (Date.now() > end)
      throw new Error(`still waiting; last seen: ${JSON.stringify(seen)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}
