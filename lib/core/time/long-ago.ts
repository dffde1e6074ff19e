import type { Instant } from './moment';

/** The shops are no older: in place of an earliest side that nobody knows. */
export const LONG_AGO: Instant = Date.UTC(2010, 0, 1);
