/** Chance that repeats itself: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  /** True in about one of `of` times. */
  readonly once: (of: number) => boolean;
  /** One of these; undefined of none. */
  readonly pick: <Thing>(things: ArrayLike<Thing>) => Thing | undefined;
  readonly shuffled: <Thing>(things: readonly Thing[]) => Thing[];
}

/** FNV-1a: 32 bits of a text, to make a seed of a case's name. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** Mulberry32: small, fast, and even enough to pick nodes with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % Math.max(1, limit);
  return {
    below,
    once: (of) => below(of) === 0,
    pick: (things) => things[below(things.length)],
    shuffled: (things) => {
      const rest = [...things];
      return things.flatMap(() => rest.splice(below(rest.length), 1));
    },
  };
}
