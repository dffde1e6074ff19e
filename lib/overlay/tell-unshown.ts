import type { PageKind } from '../core/facts/sighting';
import { judging } from './judging';
import type { OverlayWorld } from './overlay-world';

/** Tells the popup of a page on which nothing of ours could be made: there is no place on the page itself to say so. */
export function tellUnshown(world: OverlayWorld, page: PageKind): void {
  const problem = { field: 'card', reason: 'nothing could be shown on this page' };
  const judge = judging(world, () => {});
  judge({ page, outcome: 'unreadable', language: 'und', cards: [], problems: [problem] });
}
