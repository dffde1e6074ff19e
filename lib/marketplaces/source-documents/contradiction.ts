/** One side of a contradiction. */
export interface Reading {
  /** What it says, in our own short words; English, like every source. */
  readonly says: string;
  /** Who says so: a founding document by its sign, or another source by its name. */
  readonly by: string;
  /** Ids of the rules that follow it; empty where none does. */
  readonly rules: readonly string[];
}

/** Sources that answer one question differently. Every side stands, and one decides. */
export interface Contradiction {
  readonly question: string;
  readonly readings: readonly Reading[];
  /** Ids of the rules that decide, the first that applies first. */
  readonly wins: readonly [string, ...string[]];
  readonly why: string;
}
