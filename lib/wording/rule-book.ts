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
  /** The same place as dates know it: the rule and the kind of the date. */
  readonly alsoAt: string;
  /** What it decides. */
  readonly decides: string;
  /** How many days from when. */
  readonly counts: string;
  /** Since when, or until when, it holds; else the day of its source. */
  readonly since: string;
  /** How good the evidence is, and whether what it gives is only estimated. */
  readonly sure: string;
  readonly lines: readonly RuleLine[];
  readonly source: SourceText;
  /** Signs of the founding documents that say the same. */
  readonly documents: readonly string[];
  /** Where sources contradict it, or each other about it. */
  readonly contradictions: readonly ContradictionReference[];
}

/** A contradiction, and where it stands on the page. */
export interface ContradictionReference {
  readonly question: SourceText;
  readonly anchor: string;
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

export interface ContradictionEntry extends ContradictionReference {
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

/** A question of claiming that sources answer differently: no date hangs on it, and the desk gives one advice. */
export interface ClaimContradictionEntry extends ContradictionReference {
  readonly readings: readonly { readonly says: SourceText; readonly by: SourceText }[];
  readonly advice: SourceText;
  readonly why: SourceText;
}

/** Everything on the page of rules. */
export interface RuleBook {
  readonly groups: readonly RuleGroup[];
  readonly contradictions: readonly ContradictionEntry[];
  readonly claimContradictions: readonly ClaimContradictionEntry[];
  readonly documents: readonly DocumentEntry[];
}
