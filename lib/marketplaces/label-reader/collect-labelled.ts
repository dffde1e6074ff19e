import type { RawLabels, SeenFacts } from '../../core/facts/sighting';
import type { Instant, Zone } from '../../core/time/moment';
import type { FactCollector } from '../fact-collector';

/**
 * Reads what a page of a shop prints at its labels, in the background: the words for months of every language would
 * weigh too much on the page.
 *
 * @param facts what the page's own script read
 * @param seen gets what is said
 */
export type CollectLabelled = (
  printed: RawLabels,
  moment: { readonly now: Instant; readonly zone: Zone; readonly language: string },
  facts: SeenFacts,
  seen: FactCollector,
) => void;
