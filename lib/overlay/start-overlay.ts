import type { PageKind } from '../core/facts/sighting';
import type { Instant } from '../core/time/moment';
import type { Shop } from '../marketplaces/marketplace';
import { own } from '../marketplaces/nodes';
import { askAgain } from './ask-again';
import { sayFarewell } from './farewell';
import { onTrusted } from './host/on-trusted';
import { removeLeft } from './host/plain-host';
import { onAbort } from './on-abort';
import type { OverlayWorld, Surroundings } from './overlay-world';
import { tellUnshown } from './tell-unshown';
import { watchPage } from './watch-page';

interface Overlay {
  readonly follow: (changes: readonly MutationRecord[]) => void;
}

/**
 * Keeps the right overlay on a page for as long as it is open and the extension is the one that put it there. Shops
 * change the address without loading a page: another kind of page, or another order, gets an overlay of its own.
 *
 * @param marketplace the shop of this page; null: not ours, nothing happens
 * @param overlayFor makes the overlay of a kind of page, or null for a kind that another script takes care of
 */
export function startOverlay<Kind extends Shop>(
  page: Document,
  marketplace: Kind | null,
  surroundings: Surroundings,
  overlayFor: (kind: PageKind, world: OverlayWorld<Kind>) => Overlay | null,
): void {
  if (marketplace === null) return;
  removeLeft(page);

  const life = new AbortController();
  const { signal } = life;
  const alive = () => {
    if (!signal.aborted && !surroundings.alive()) {
      life.abort();
      if (overlay) sayFarewell(page, surroundings);
    }
    return !signal.aborted;
  };
  const ask = askAgain({ ask: surroundings.ask, alive });
  let shown = '';
  let stop = new AbortController();
  let overlay: Overlay | null = null;
  /** When a page was opened that has not moved since: ours may come days later. */
  let still: Instant | null = surroundings.openedAt;
  onAbort(signal, () => stop.abort());

  const settle = () => {
    const kind = marketplace.site.pageKind(page.location);
    // The address of a list says which part of it is shown; its cards tell the orders apart.
    const showing =
      kind === null || kind === 'list' ? `${kind}` : page.location.href.replace(/#.*/, '');
    if (showing === shown) return;
    shown = showing;
    stop.abort();
    stop = new AbortController();
    const shownSince = sinceWhen(surroundings, kind, () => still);
    const world = {
      ...surroundings,
      page,
      marketplace,
      shownSince,
      ask,
      alive,
      signal: stop.signal,
    };
    overlay = null;
    if (kind === null) return;
    try {
      overlay = overlayFor(kind, world);
    } catch (error) {
      console.error('ClaimClock: nothing can be shown on this page', error);
      tellUnshown(world, kind);
    }
  };

  settle();
  watchPage(
    page,
    (changes) => {
      if (!alive()) return;
      still = null;
      settle();
      overlay?.follow(changes);
    },
    signal,
  );
  // Nothing tells a page that its extension is gone, so it asks whenever the user comes back to it.
  for (const type of ['focus', 'pageshow', 'pointerdown'])
    onTrusted(own(page, 'defaultView'), type, alive, { capture: true, signal });
}

/**
 * A list loads its parts as the user asks for them: without data of its own nobody knows when, but that a page which
 * has not moved shows what it opened with.
 */
function sinceWhen(
  { now, observedAt = {} }: Surroundings,
  kind: PageKind | null,
  still: () => Instant | null,
) {
  const opened = still() ?? now();
  return () => {
    const observed = kind && observedAt[`${kind}-data`];
    return kind === 'list' ? (observed ?? still() ?? now()) : Math.max(opened, observed ?? opened);
  };
}
