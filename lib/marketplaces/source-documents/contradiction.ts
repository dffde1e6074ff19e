import type { RuleBookText, Source, SourceDocumentId, SourceText } from '../../core/rules/source';

/** One side of a contradiction. */
export interface Reading {
  /** What it says, in our own short words. */
  readonly says: RuleBookText;
  /** Who says so: source documents, other sources, or the name of a text that says who. */
  readonly by: readonly (SourceDocumentId | Source | SourceText | RuleBookText)[];
  /** Ids of the rules that follow it; empty where none does. */
  readonly rules: readonly string[];
}

/** Sources that answer one question differently. Every side stands, and one decides. */
export interface Contradiction {
  /** Its place on the page of rules, by which what the sources say of claiming names it too. */
  readonly id: string;
  readonly question: RuleBookText;
  readonly readings: readonly Reading[];
  /** Ids of the rules that decide, the first that applies first. */
  readonly wins: readonly [string, ...string[]];
  readonly why: RuleBookText;
}
