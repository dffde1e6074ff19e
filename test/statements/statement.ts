import type { RuleBookText } from '../../lib/core/rules/source';

/** Where a statement lives on: what kind of thing carries it, and its code there. */
export type Carrier =
  `${'situation' | 'reason' | 'step' | 'proof' | 'letter' | 'now' | 'trap' | 'rule' | 'contradiction'}:${string}`;

/**
 * One thing that a source document says of claiming, in our own short words. It is no text of the product: users see
 * what carries it, and `npm run claims` writes it down for whoever checks that nothing is missing.
 */
export type ClaimStatement = {
  /** The document and a number: `S3.12`. */
  readonly id: `S${0 | 1 | 2 | 3}.${number}`;
  readonly statement: string;
  /**
   * The same among the statements that no rule of dates carries (marketplaces/source-documents); left out elsewhere.
   */
  readonly restates?: RuleBookText;
} & ({ readonly carried: readonly [Carrier, ...Carrier[]] } | { readonly notCarried: string });
