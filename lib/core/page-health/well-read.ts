import type { PageKind } from '../facts/sighting';

/** What the pages of a shop are known to show: one that shows less of it has changed. */
export interface WellRead {
  /** The days of which every card of a list shows one, as names of facts. */
  readonly cardDays: readonly string[];
  /** The kinds of page that show a status in words that are known. No other page can be asked for one. */
  readonly statusOn: readonly PageKind[];
  /** Only its labels are known: the last one that is looked for may be another page's, so to find it wears nothing. */
  readonly byLabels: boolean;
}

/** For a shop whose pages are not read. */
export const UNTOLD: WellRead = { cardDays: ['placed'], statusOn: [], byLabels: false };
