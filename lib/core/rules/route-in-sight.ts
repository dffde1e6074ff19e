import type { Instant } from '../time/moment';
import type { RouteClock } from './route';

/**
 * Until when a route keeps an order in sight whose shop owes nothing any more: until it is certainly over; where nobody
 * can tell that, until the last date that it names.
 *
 * @returns null where it names no date
 */
export const inSightUntil = ({
  surelyOver,
  possibleUntil,
  safe,
}: Pick<RouteClock, 'surelyOver' | 'possibleUntil' | 'safe'>): Instant | null =>
  surelyOver ?? possibleUntil ?? safe;
