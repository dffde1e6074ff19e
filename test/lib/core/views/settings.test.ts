import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';

test('at first everything is on that keeps a buyer from being late', () => {
  // lib/core/README.md §3.4: the carrier windows of 2017 count by default.
  expect(DEFAULT_SETTINGS).toMatchObject({ strict: true, notifications: true, pill: true });
  expect(DEFAULT_SETTINGS.thresholds).toEqual([7, 3, 1, 0]);
  expect(DEFAULT_SETTINGS.quietHours).toEqual({ on: true, from: '22:00', to: '09:00' });
});
