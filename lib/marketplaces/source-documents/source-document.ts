import type { RuleBookText, Source, SourceDocumentId } from '../../core/rules/source';

/** One thing that a source document says, in our own short words. */
export type SourceStatement = {
  readonly statement: RuleBookText;
} & (
  | {
      /** Ids of the rules that carry it. */
      readonly rules: readonly [string, ...string[]];
    }
  | {
      /** Why no rule carries it, as a whole sentence. */
      readonly noRule: `${'ruleBookNoRule'}${string}`;
    }
);

/** One of the four documents that the rules began with. */
export interface SourceDocument {
  readonly id: SourceDocumentId;
  readonly source: Source;
  /** Who speaks, and what its age is known from. */
  readonly about: RuleBookText;
  readonly statements: readonly SourceStatement[];
}
