import type { Source } from '../../core/rules/source';

/** One thing that a founding document says, in our own short words; English, like every source. */
export type SourceStatement = {
  readonly statement: string;
} & (
  | {
      /** Ids of the rules that carry it. */
      readonly rules: readonly [string, ...string[]];
    }
  | {
      /** Why no rule carries it. */
      readonly noRule: string;
    }
);

/** One of the four documents that the rules began with. */
export interface SourceDocument {
  readonly id: 'S0' | 'S1' | 'S2' | 'S3';
  readonly source: Source;
  /** Who speaks, and what its age is known from. */
  readonly about: string;
  readonly statements: readonly SourceStatement[];
}
