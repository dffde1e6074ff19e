import type { PageKind } from '../core/sighting';
import { ListOverlay } from './list-overlay';
import type { OverlayWorld } from './overlay-world';
import { PanelOverlay } from './panel-overlay';
import { watchPage } from './watch-page';

/**
 * Lays the overlay over an order page and keeps it there: one observer, one overlay for the kind of page that the
 * address names, another one when the page turns into another kind without being loaded anew.
 *
 * @returns nothing; everything of ours leaves the page when the world's signal is aborted
 */
export function startOverlay(world: OverlayWorld, leave: () => void): void {
  const { page, marketplace, alive, signal } = world;
  let address = '';
  let kind: PageKind | null = null;
  let stop = new AbortController();
  let overlay: { follow(changes: readonly MutationRecord[]): void } | null = null;
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
    overlay =
      kind === null ? null : kind === 'list' ? new ListOverlay(own) : new PanelOverlay(own, kind);
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
