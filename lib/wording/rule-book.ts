/** A source as people read it: what it is called, and its day. */
export interface NamedSource {
  readonly name: string;
  /** Whether that is the name of a document, which stays English in every language. */
  readonly isTitle: boolean;
  /** A day, a month, a year or years, or that it is not known; null where no day is told. */
  readonly date: string | null;
  /** The day on which it was read; null where nobody noted it. */
  readonly readOn: string | null;
  /** Where it stands on the page; null for all but the documents of which each statement does. */
  readonly anchor: string | null;
}

/** One line of a rule: what is told, and what it is. */
export interface RuleLine {
  readonly name: string;
  readonly value: string;
}

/** A rule as people read it. */
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
  readonly source: NamedSource;
  /** The documents of which a statement says the same. */
  readonly documents: readonly NamedSource[];
  /** Where sources contradict it, or each other about it. */
  readonly contradictions: readonly ContradictionReference[];
}

/** A contradiction, and where it stands on the page. */
export interface ContradictionReference {
  readonly question: string;
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

/** A rule, and where it stands on the page. */
export interface RuleReference {
  readonly id: string;
  /** What it decides and how it counts, with its shop. */
  readonly name: string;
  readonly anchor: string;
}

export interface ContradictionEntry extends ContradictionReference {
  readonly readings: readonly {
    readonly says: string;
    readonly by: readonly NamedSource[];
    readonly rules: readonly RuleReference[];
  }[];
  readonly wins: readonly RuleReference[];
  readonly why: string;
}

export interface DocumentEntry {
  readonly id: string;
  readonly source: NamedSource;
  readonly about: string;
  readonly statements: readonly {
    readonly statement: string;
    readonly rules: readonly RuleReference[];
    /** Why no rule carries it; null where one does. */
    readonly noRule: string | null;
  }[];
}

/** A question of claiming that sources answer differently: no date hangs on it, and the desk gives one advice. */
export interface ClaimContradictionEntry extends ContradictionReference {
  readonly readings: readonly { readonly says: string; readonly by: readonly NamedSource[] }[];
  readonly advice: string;
  readonly why: string;
}

/** Everything on the page of rules. */
export interface RuleBook {
  readonly groups: readonly RuleGroup[];
  readonly contradictions: readonly ContradictionEntry[];
  readonly claimContradictions: readonly ClaimContradictionEntry[];
  readonly documents: readonly DocumentEntry[];
}
