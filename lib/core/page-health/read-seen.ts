import type { RawReading, RawSighting } from '../facts/sighting';
import type { CardHealth } from './page-health';

/** What was made of a page, or of cards, that a script handed over. */
export interface ReadSeen {
  readonly reading: RawReading;
  /** Each card in the order of the copies; of a page of one order, that order. */
  readonly cards: readonly {
    readonly health: CardHealth;
    /** Null where it could not be read. */
    readonly sighting: RawSighting | null;
  }[];
}
