import type { Instant, Zone } from '../core/calendar-day';
import type { OrderKey } from '../core/order';
import type { Words } from '../core/words';
import type { ReadableShop } from '../marketplaces/marketplace';
import type { Protocol } from '../messages';

/** Asks the background; rejects when it does not answer. */
export type Ask = <Name extends keyof Protocol>(
  name: Name,
  ...request: Parameters<Protocol[Name]>
) => Promise<ReturnType<Protocol[Name]>>;

/** Everything the overlay needs of its surroundings, so that it runs in a test page as well. */
export interface OverlayWorld {
  readonly page: Document;
  readonly marketplace: ReadableShop;
  readonly words: Words;
  readonly ask: Ask;
  readonly now: () => Instant;
  readonly zone: Zone;
  /** False once the extension was updated or removed while the page stayed open. */
  readonly alive: () => boolean;
  /** Calls back whenever stored orders changed, with their keys or null when they are too many; returns how to stop that. */
  readonly onOrdersChanged: (listener: (keys: readonly OrderKey[] | null) => void) => () => void;
  /** Aborted when everything of ours must leave the page. */
  readonly signal: AbortSignal;
}
