/** Where a rule is written down. */
export interface Source {
  /** A name that a person can look up; not translated. */
  readonly title: string;
  /** When the source was written: a day, a month, a year or a range of years. Null for an undated source. */
  readonly date: string | null;
  /** The name of a text, for a source that is no document: an order's own page is named in every language. */
  readonly text?: 'sourcePage' | 'sourceOwnOrders' | 'sourceTyped';
}

/** One of the four documents that the rules began with (lib/core/README.md §1). */
export type FoundingDocumentId = 'S0' | 'S1' | 'S2' | 'S3';

/** The name of a text: what a source says, or what is said of it, in the reader's language. */
export type RuleBookText = `${'ruleBook'}${string}`;
