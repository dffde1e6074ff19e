import type { PageKind } from '../core/sighting';
import type { OverlayWorld } from './overlay-world';
import { watchPage } from './watch-page';

/** What lies over one page. */
export interface Overlay {
  /** Follows what the page did; runs before the page is painted. */
  follow(changes: readonly MutationRecord[]): void;
}

/**
 * Lays the overlay over an order page and keeps it there: one observer, one overlay for the kind of page that the
 * address names, another one when the page turns into another kind without being loaded anew.
 *
 * @param overlayFor makes the overlay of a kind of page, or null for a kind that another script takes care of
 * @param leave called once the extension is no longer the one that is installed
 * @returns nothing; everything of ours leaves the page when the world's signal is aborted
 */
export function startOverlay(
  world: OverlayWorld,
  overlayFor: (kind: PageKind, world: OverlayWorld) => Overlay | null,
  leave: () => void,
): void {
  const { page, marketplace, alive, signal } = world;
  let address = '';
  let kind: PageKind | null = null;
  let stop = new AbortController();
  let overlay: Overlay | null = null;
  signal.addEventListener('abort', () => stop.abort(), { once: true });

  const settle = () => {
    if (page.location.href === address) return;
    address = page.location.href;
    const next = marketplace.site.pageKind(new URL(address));
    if (next === kind) return;
    kind = next;
    stop.abort();
    stop = new AbortController();
    const own = { ...world, signal: stop.signal };
    overlay = kind === null ? null : overlayFor(kind, own);
  };

  settle();
  watchPage(
    page,
    (changes) => {
      // The extension was updated or removed: the new one's overlay, or none, takes the place of this one.
      if (!alive()) return leave();
      settle();
      overlay?.follow(changes);
    },
    signal,
  );
}
