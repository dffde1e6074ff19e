import type { TimeFactName } from '../../core/facts/fact';
import { candidateZones } from '../../core/rules/counting-zone';
import { type FactCollector, startCollecting } from '../fact-collector';
import { collectDays } from '../label-reader/collect-days';
import type { CollectLabelled } from '../label-reader/collect-labelled';
import { wishPages } from './pages';

/** Wish counts in Pacific days; a bare day may also be one of the browser's zone (lib/core/README.md §5). */
const WISH_ZONE = { zone: 'America/Los_Angeles' };

/**
 * Reads the days of an item, or of an order whose items cannot be told apart. There one item may have arrived while
 * another is overdue, whose claim ends sooner. So an arrival, sure or possible, is left out unless a promise rules that
 * out. No words for a status are known; a printed day of delivery counts as one.
 */
export const collectLabelled: CollectLabelled = (
  printed,
  { now, zone, language },
  _facts,
  seen,
) => {
  const zones = candidateZones(WISH_ZONE, zone);
  const reading = { language: language === 'und' ? 'en' : language, now, zones };
  const all = startCollecting();
  collectDays(printed.days, wishPages.days, reading, all);
  const leftOut = printed.ofOne ? [] : ARRIVALS.filter((name) => maybeOverdue(name, all));
  const days = printed.days.filter(({ fact }) => !leftOut.includes(fact));
  collectDays(days, wishPages.days, reading, seen);
  if (leftOut.length > 0)
    seen.fail('delivered', 'the order’s items cannot be told apart, and another may be overdue');
  const { delivered } = seen.facts;
  if (delivered) seen.add('status', 'delivered', delivered.text);
  else seen.fail('status', 'no words for it are known');
};

const ARRIVALS: readonly TimeFactName[] = ['delivered', 'maybeDelivered'];

/**
 * An arrival that is not known to lie before the last day that was promised: of two items, one may still be on its way.
 */
function maybeOverdue(name: TimeFactName, { facts }: FactCollector): boolean {
  const [delivered, promised] = [facts[name]?.value, facts.promisedBy?.value];
  return (
    delivered !== undefined &&
    !(delivered.kind === 'day' && promised?.kind === 'day' && delivered.day <= promised.day)
  );
}
