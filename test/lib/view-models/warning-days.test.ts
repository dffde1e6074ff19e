import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/views/settings';
import { warningDaysModel } from '../../../lib/view-models/warning-days';

test('the earliest warning of the settings counts, and that of the usual ones until they are read', async () => {
  const read = async () => ({ ...DEFAULT_SETTINGS, thresholds: [2, 14, 0] });
  const model = warningDaysModel({ read });
  expect(model.warningDays()).toBe(7);
  await model.read();
  expect(model.warningDays()).toBe(14);
});
