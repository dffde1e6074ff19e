import type { PageReading, RawReading } from '../core/facts/sighting';
import type { ReadSeen } from '../core/page-health/read-seen';
import type { SeenPage } from '../core/page-health/seen-page';
import type { Zone } from '../core/time/moment';

/** Reads what the scripts on shops' pages hand over. */
export interface PageReaders {
  /**
   * The page's nodes.
   *
   * @param zone that of the browser
   * @throws where the shop has no such page
   */
  readonly readSeen: (seen: SeenPage, zone: Zone) => ReadSeen;
  /** The amounts and days that are still the page's own words: the first step of recording. */
  readonly readRaw: (printed: RawReading) => PageReading;
}
