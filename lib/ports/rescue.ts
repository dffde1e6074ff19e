/** Everything that can be read of a database, as it lies there. */
export interface Rescued {
  /** The version of the database; it may be newer than what this version of the extension knows. */
  readonly version: number;
  /** The records of each of its stores. */
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
  /** How many records are there and could not be read. */
  readonly unread: number;
}

/** The last resort where the database cannot be opened as it should be. */
export interface Rescue {
  /**
   * Reads what can be read, record by record, whatever the version; changes nothing.
   *
   * @throws where the browser does not open it at all
   */
  read(): Promise<Rescued>;
  /** Deletes the database; the background makes an empty one at its next use. */
  startAnew(): Promise<void>;
}
