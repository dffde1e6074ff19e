import { DAY_LENGTH } from '../core/time/calendar-day';
import type { Alarm } from '../ports/ports';
import { extension } from './browser';
import { systemClock } from './clock';
import { within } from './within';

const NAME = 'next';
/** ms that the browser has for a question about its alarms. */
const PATIENCE = 4_000;
const MINUTES_A_DAY = 24 * 60;

/**
 * The extension's one alarm, and its watchdog: it rings within a day, and each day again until it is set anew, so that
 * a worker that ends before it plans anything is followed by another. An instant that has passed rings at once.
 */
export const nextAlarm: Alarm = {
  async at() {
    const alarm = await within(PATIENCE, extension().alarms.get(NAME));
    return alarm?.scheduledTime ?? null;
  },
  async set(at) {
    const tomorrow = systemClock.now() + DAY_LENGTH;
    const when = at === null ? tomorrow : Math.min(at, tomorrow);
    const set = extension().alarms.create(NAME, { when, periodInMinutes: MINUTES_A_DAY });
    await within(PATIENCE, Promise.resolve(set));
  },
};

/** Calls back when it rings. */
export function onAlarm(ring: () => void): void {
  extension().alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) ring();
  });
}
