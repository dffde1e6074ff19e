import type { Clock } from '../ports';

/** The machine's clock, and the zone it stands in now: users travel. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
