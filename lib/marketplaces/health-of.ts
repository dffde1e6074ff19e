import type { Matched, PrintedReading, PrintedSighting, Unread } from '../core/facts/sighting';
import type { CardLook, PageLook } from '../core/page-health/page-health';

/** How well one card was read. */
export const cardLook = (
  sighting: PrintedSighting | null | undefined,
  problem: Unread | null,
  matched: Matched,
): CardLook => ({
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
export const lookOf = (
  {
    marketplace,
    page,
    outcome,
    language,
    sightings,
    problems,
    matched = [],
  }: Omit<PrintedReading, 'readAt' | 'zone'>,
  named: readonly string[],
  cards: readonly CardLook[] = matched.map((match, index) =>
    cardLook(sightings[index], problems[0] ?? null, match),
  ),
): PageLook => ({ marketplace, page, outcome, language, cards, problems, named });
