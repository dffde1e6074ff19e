import type { Alarm } from '../ports';
import { extension } from './browser';

const NAME = 'next';

/** The extension's one alarm. An instant that has passed rings at once. */
export const nextAlarm: Alarm = {
  async set(at) {
    const { alarms } = extension();
    if (at === null) await alarms.clear(NAME);
    else alarms.create(NAME, { when: at });
  },
};

export function onAlarm(ring: () => void): void {
  extension().alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) ring();
  });
}
