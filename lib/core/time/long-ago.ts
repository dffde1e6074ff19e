import type { Instant } from './moment';
import type { Time } from './time';

/** The shops are no older: in place of an earliest side that nobody knows. */
export const LONG_AGO: Instant = Date.UTC(2010, 0, 1);

/** When something happened of which no day can be read: at any time until now. */
export const anyTimeUntil = (now: Instant): Time => ({
  kind: 'between',
  earliest: LONG_AGO,
  latest: now,
});
