import { HOUR_LENGTH } from '../core/time/calendar-day';
import type { Alarm } from '../ports/ports';
import { extension } from './browser';
import { systemClock } from './clock';
import { within } from './within';

const NAME = 'next';
/** ms that the browser has for a question about its alarms. */
const PATIENCE = 4_000;
/**
 * Hours. Nobody tells a browser's background that its buyer travelled: in another zone a last day's morning may be
 * almost a day earlier than it was planned, and most of that day must be left when it is noticed.
 */
const LONGEST_REST = 6;

/**
 * The extension's one alarm, and its watchdog: it rings within six hours, and every six again until it is set anew, so
 * that a worker that ends before it plans anything is followed by another. An instant that has passed rings at once.
 */
export const nextAlarm: Alarm = {
  async at() {
    const alarm = await within(PATIENCE, extension().alarms.get(NAME));
    return alarm?.scheduledTime ?? null;
  },
  async set(at) {
    const latest = systemClock.now() + LONGEST_REST * HOUR_LENGTH;
    const when = at === null ? latest : Math.min(at, latest);
    const set = extension().alarms.create(NAME, { when, periodInMinutes: LONGEST_REST * 60 });
    await within(PATIENCE, Promise.resolve(set));
  },
};

/** Calls back when it rings. */
export function onAlarm(ring: () => void): void {
  extension().alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) ring();
  });
}
