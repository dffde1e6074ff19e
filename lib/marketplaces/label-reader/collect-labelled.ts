import type { PrintedLabels, SeenFacts } from '../../core/facts/sighting';
import type { Instant, Zone } from '../../core/time/moment';
import type { Seen } from '../fact-collector';

/**
 * Reads what a page of a shop prints at its labels, in the background: the words for months of every language would
 * weigh too much on the page.
 *
 * @param facts what the page's own script read
 * @param seen gets what is said
 */
export type SayLabelled = (
  printed: PrintedLabels,
  moment: { readonly now: Instant; readonly zone: Zone; readonly language: string },
  facts: SeenFacts,
  seen: Seen,
) => void;
