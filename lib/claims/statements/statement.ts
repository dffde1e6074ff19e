/** Where a statement lives on: what kind of thing carries it, and its code there. */
export type Carrier =
  `${'situation' | 'reason' | 'step' | 'proof' | 'letter' | 'now' | 'trap' | 'rule' | 'contradiction'}:${string}`;

/** One thing that a source document says of claiming, in our own short words; English, like every source. */
export type ClaimStatement = {
  /** The document and a number: `S3.12`. */
  readonly id: `S${0 | 1 | 2 | 3}.${number}`;
  readonly statement: string;
  /** The same among the statements that no rule of dates carries (marketplaces/source-documents); left out elsewhere. */
  readonly restates?: string;
} & ({ readonly carried: readonly [Carrier, ...Carrier[]] } | { readonly notCarried: string });

/** Sources that answer a question of claiming differently: both stand, and the careful one is what the desk says. */
export interface ClaimContradiction {
  readonly id: string;
  readonly question: string;
  readonly readings: readonly { readonly says: string; readonly by: string }[];
  /** What the desk says. */
  readonly advice: string;
  readonly why: string;
}
