import type { PageKind } from '../core/facts/sighting';
import type { OverlayWorld } from './overlay-world';

/** Tells the popup of a page on which nothing of ours could be made: there is no place on the page itself to say so. */
export function tellUnshown({ marketplace, ask }: OverlayWorld, kind: PageKind): void {
  const problem = { field: 'card', reason: 'nothing could be shown on this page' };
  const health = {
    marketplace: marketplace.id,
    page: kind,
    outcome: 'unreadable',
    language: 'und',
    cards: [],
    named: [],
    problems: [problem],
  } as const;
  ask('judgePage', health).catch(() => {});
}
