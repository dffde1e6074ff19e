import { collectDays } from '../label-reader/collect-days';
import type { CollectLabelled } from '../label-reader/collect-labelled';
import { sayDelivery } from './delivery';
import { temuPages } from './pages';

/**
 * Says what a card of the order list prints: the order's day and the delivery of its headline. Temu's days are of the
 * browser's zone.
 */
export const collectLabelled: CollectLabelled = (
  { days, headline },
  { zone, ...moment },
  _facts,
  seen,
) => {
  const reading = { ...moment, zones: [zone] };
  collectDays(days, temuPages.days, reading, seen);
  if (!seen.facts.placed && seen.unread.every(({ field }) => field !== 'placed'))
    seen.fail('placed', 'the card prints no order time where one is known');
  if (headline !== null) sayDelivery(headline, reading, seen);
};
