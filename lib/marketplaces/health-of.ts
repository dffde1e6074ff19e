import type { Matched, RawReading, RawSighting, Unread } from '../core/facts/sighting';
import type { CardHealth, PageHealth } from '../core/page-health/page-health';

/** How well one card was read. */
export const cardHealth = (
  sighting: RawSighting | null | undefined,
  problem: Unread | null,
  matched: Matched,
): CardHealth => ({
  id: sighting?.id ?? null,
  facts: [
    ...Object.keys(sighting?.facts ?? {}),
    ...(sighting?.placed || sighting?.labelled?.unlabelled ? ['placed'] : []),
    ...(sighting?.labelled?.days.map(({ fact }) => fact) ?? []),
  ],
  unread: sighting?.unread ?? (problem ? [problem] : []),
  matched,
});

/**
 * How well a whole page was read.
 *
 * @param cards of a list, as they were read one by one; left out for the page of one order
 * @param named the orders that the page's own data named last
 */
export const healthOf = (
  {
    marketplace,
    page,
    outcome,
    language,
    sightings,
    problems,
    matched = [],
  }: Omit<RawReading, 'readAt' | 'zone'>,
  named: readonly string[],
  cards: readonly CardHealth[] = matched.map((match, index) =>
    cardHealth(sightings[index], problems[0] ?? null, match),
  ),
): PageHealth => ({ marketplace, page, outcome, language, cards, problems, named });
