import type { PageKind } from '../core/facts/sighting';
import type { SeenPage } from '../core/page-health/seen-page';
import type { OverlayWorld } from './overlay-world';

/** What a page shows now, to be read in the background. */
export const seenPage = (
  {
    page,
    marketplace,
    shownSince,
    cached,
    observedAt,
  }: Pick<OverlayWorld, 'page' | 'marketplace' | 'shownSince' | 'cached' | 'observedAt'>,
  kind: PageKind,
  ofCards: boolean,
  copies: SeenPage['copies'],
): SeenPage => ({
  marketplace: marketplace.id,
  page: kind,
  url: page.location.href,
  readAt: shownSince(),
  // What was filled from data that was observed since is of now.
  ...(cached() && !observedAt?.[`${kind}-data`] && { fromCache: true }),
  ofCards,
  copies,
});
