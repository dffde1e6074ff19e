import type { Source } from './source';

/** Where the parcel of an agreed return can be handed in, as a source document says. */
export interface HandIn {
  /** Names of carriers and counters; not translated. */
  readonly places: readonly string[];
  /** ISO 3166: the one country that this was said of. */
  readonly country: string;
  readonly source: Source;
}
