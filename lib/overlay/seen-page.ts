import type { PageKind } from '../core/facts/sighting';
import type { SeenPage } from '../core/page-health/seen-page';
import type { OverlayWorld } from './overlay-world';

/** What a page shows now, to be read in the background. */
export const seenPage = (
  { page, marketplace, shownSince }: Pick<OverlayWorld, 'page' | 'marketplace' | 'shownSince'>,
  kind: PageKind,
  ofCards: boolean,
  copies: SeenPage['copies'],
): SeenPage => ({
  marketplace: marketplace.id,
  page: kind,
  url: page.location.href,
  readAt: shownSince(),
  ofCards,
  copies,
});
