import { MINUTE_LENGTH } from '../time/calendar-day';
import type { Instant } from '../time/moment';
import type { From, Statement } from './fact';

/** A page of the shop, however it was read: from its nodes or from the data it was filled from. */
export type SpokenPage = 'list' | 'detail' | 'tracking' | 'returns' | 'user';

const PAGE_OF = {
  list: 'list',
  'list-data': 'list',
  detail: 'detail',
  'detail-data': 'detail',
  tracking: 'tracking',
  'tracking-data': 'tracking',
  'returns-data': 'returns',
  user: 'user',
} as const satisfies Record<From, SpokenPage>;

/** The page that a speaker belongs to: its nodes and its data are two ways of reading one page. */
export const pageOf = (from: From): SpokenPage => PAGE_OF[from];

/**
 * The nodes and the data of one visit to a page are read within moments of each other. Ten minutes leave room for a
 * slow page and one that is drawn anew while it is open; what lies further apart was read on two visits.
 */
const SAME_VISIT = 10 * MINUTE_LENGTH;

/** Whether something read at `earlier` belongs to a visit before the one at `later`. */
export const isEarlierVisit = (earlier: Instant, later: Instant): boolean =>
  later - earlier > SAME_VISIT;

/**
 * The statements without those of a page's earlier visits: where a page was read anew in one way only, what the other
 * way had read of it before is out of date. Pages do not outdate each other.
 */
export const ofLastVisits = <Said extends Pick<Statement<unknown>, 'from' | 'readAt'>>(
  statements: readonly Said[],
): readonly Said[] =>
  statements.filter(
    (one) =>
      !statements.some(
        (other) =>
          pageOf(other.from) === pageOf(one.from) && isEarlierVisit(one.readAt, other.readAt),
      ),
  );
