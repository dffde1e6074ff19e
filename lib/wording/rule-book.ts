/** A text that is not translated, because it is what a source says or our account of it; English. */
export type SourceText = string;

/** One line of a rule: what is told, and what it is. */
export interface RuleLine {
  readonly name: string;
  readonly value: string;
}

/** A rule as people read it; every text but the source is in the reader's language. */
export interface RuleEntry {
  readonly id: string;
  /** A place on the page; two rules of one id decide two things. */
  readonly anchor: string;
  /** What it decides. */
  readonly decides: string;
  readonly lines: readonly RuleLine[];
  readonly source: SourceText;
  /** Signs of the founding documents that say the same. */
  readonly documents: readonly string[];
}

/** The rules of one shop, or of what leads to the money beside all shops. */
export interface RuleGroup {
  readonly id: string;
  readonly name: string;
  /** How its days are counted, and what else holds for all of its rules. */
  readonly notes: readonly string[];
  readonly rules: readonly RuleEntry[];
}

/** Rules by their ids, and where each stands on the page. */
export interface RuleReference {
  readonly id: string;
  readonly anchor: string;
}

export interface ContradictionEntry {
  readonly question: SourceText;
  readonly readings: readonly {
    readonly says: SourceText;
    readonly by: SourceText;
    readonly rules: readonly RuleReference[];
  }[];
  readonly wins: readonly RuleReference[];
  readonly why: SourceText;
}

export interface DocumentEntry {
  readonly id: string;
  readonly source: SourceText;
  readonly about: SourceText;
  readonly statements: readonly {
    readonly statement: SourceText;
    readonly rules: readonly RuleReference[];
    /** Why no rule carries it; null where one does. */
    readonly noRule: SourceText | null;
  }[];
}

/** Everything on the page of rules. */
export interface RuleBook {
  readonly groups: readonly RuleGroup[];
  readonly contradictions: readonly ContradictionEntry[];
  readonly documents: readonly DocumentEntry[];
}
