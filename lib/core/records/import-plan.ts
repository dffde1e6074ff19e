/** What reading a backup would do, before it is done: how many orders and files of each kind. */
export interface ImportPlan {
  /** Not known here. */
  readonly fresh: number;
  /** The backup knows more of them. */
  readonly newerThere: number;
  /** What is stored here holds all that the backup knows of them, and more. */
  readonly newerHere: number;
  readonly same: number;
  /** Stored here alone: deleted where the backup takes the place of everything. */
  readonly onlyHere: number;
  /** Not kept here. */
  readonly freshFiles: number;
  /** Kept here alone: deleted likewise. */
  readonly onlyHereFiles: number;
}
