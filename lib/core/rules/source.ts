/** Where a rule is written down. */
export interface Source {
  /** In English: the name of a document, or what it is, as letters that are written in English name it. */
  readonly title: string;
  /** When the source was written: a day, a month, a year or a range of years. Null for an undated source. */
  readonly date: string | null;
  /** The text that says what it is in the user's language; without one the title is the document's own name. */
  readonly text?: SourceText;
}

/** The name of a text that names a source. */
export type SourceText = `${'source'}${string}`;

/** One of the four documents that the rules began with (lib/core/README.md §1). */
export type SourceDocumentId = 'S0' | 'S1' | 'S2' | 'S3';

/** The name of a text: what a source says, or what is said of it, in the reader's language. */
export type RuleBookText = `${'ruleBook'}${string}`;
