import type { OrderKey } from '../core/facts/order';
import type { DataKind } from '../core/facts/sighting';
import type { Instant } from '../core/time/moment';
import type { PageTexts, Theme } from '../core/views/drawing';
import type { Shop } from '../marketplaces/marketplace';
import type { Protocol } from '../protocol/messages';

/** Asks the background; rejects when it does not answer. */
export type Ask = <Name extends keyof Protocol>(
  name: Name,
  ...request: Parameters<Protocol[Name]>
) => Promise<ReturnType<Protocol[Name]>>;

/** What the overlay is given of the extension and of the machine. */
export interface Surroundings {
  /**
   * The sentences that are needed whatever is answered: as the background handed them over, or where it did not, as the
   * browser has them.
   */
  readonly texts: () => PageTexts;
  /** Whether the user wants it light or dark; null: as the page is, or not known yet. */
  readonly theme: () => Theme | null;
  /** Calls back whenever the background has told that, or other texts; returns how to stop that. */
  readonly onTexts: (listener: () => void) => () => void;
  readonly ask: Ask;
  readonly now: () => Instant;
  /**
   * When the page began to load. Our scripts may come days later into a page that stands open: with an update, or where
   * a site is switched on.
   */
  readonly openedAt: Instant;
  /** Whether the browser had the page in its cache, so that nobody knows when the shop sent it. */
  readonly cached: () => boolean;
  /** The orders that the page's own data named last, by what the data is about; filled while the page lives. */
  readonly observed: { [Kind in DataKind]?: readonly string[] };
  /** When each of them was observed last. */
  readonly observedAt?: { [Kind in DataKind]?: Instant };
  /** False once the extension was updated or removed while the page stayed open. */
  readonly alive: () => boolean;
  /**
   * Calls back whenever stored orders changed, with their keys or null when they are too many; returns how to stop
   * that.
   */
  readonly onOrdersChanged: (listener: (keys: readonly OrderKey[] | null) => void) => () => void;
}

/** Everything the overlay needs of its surroundings, so that it runs in a test page as well. */
export interface OverlayWorld<Kind extends Shop = Shop> extends Surroundings {
  readonly page: Document;
  readonly marketplace: Kind;
  /**
   * When the page can have got from the shop what it shows now, at the latest. A page that stays open for days is read
   * anew whenever something in it moves, and must not pass for news: an order's own page is as old as its opening, or
   * as its data observed last.
   */
  readonly shownSince: () => Instant;
  /** Aborted when everything of ours must leave the page; asking `alive` aborts it once the extension is gone. */
  readonly signal: AbortSignal;
}
