import type { CardHealth, PageHealth } from '../core/page-health/page-health';
import type { PageRead } from '../protocol/page-messages';
import type { OverlayWorld } from './overlay-world';

/** How one card, or the order of a page, was read. */
export interface SeenCard extends Pick<CardHealth, 'id' | 'unread'> {
  /** As the background told it (`PageRead.healths`). */
  readonly health: string | null;
}
type Seen = Pick<PageRead, 'page' | 'outcome' | 'language' | 'problems'> & {
  readonly cards: readonly SeenCard[];
};
type JudgingWorld = Pick<OverlayWorld, 'ask' | 'alive' | 'observed' | 'marketplace'>;

/**
 * Has the background judge whether a page could be read as it should be.
 *
 * @param told gets what is to be said of it; null: nothing is wrong
 * @returns to be called with every reading of a page that had its time; asks only about what is new
 */
export function judging(
  { ask, alive, observed, marketplace }: JudgingWorld,
  told: (text: string | null, health: PageHealth) => void,
): (seen: Seen) => void {
  let asked = '';
  return ({ page, outcome, language, problems, cards }) => {
    const health: PageHealth = {
      marketplace: marketplace.id,
      page,
      outcome,
      language,
      cards: cards.map(({ id, unread, health }) => ({ id, unread, ...JSON.parse(health ?? '{}') })),
      problems,
      named: observed[`${page}-data`] ?? [],
    };
    const asks = JSON.stringify(health);
    if (asks === asked || !alive()) return;
    asked = asks;
    ask('judgePage', health).then(
      (text) => told(text, health),
      () => {
        asked = '';
      },
    );
  };
}

/** A whole page, by what was read of it. */
export const seenIn = (read: PageRead): Seen => ({
  ...read,
  cards: read.cards.map((card) => ({ ...card, health: read.healths[card.health] ?? null })),
});
