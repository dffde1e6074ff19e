import { afterEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../../lib/adapters/clock';

const real = Intl.DateTimeFormat.prototype.resolvedOptions;
/** The machine stands in this zone from now on. */
const carryTo = (timeZone: string) =>
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    return { ...real.call(this), timeZone };
  });
const nextTurn = () => Promise.resolve();

afterEach(async () => {
  vi.restoreAllMocks();
  await nextTurn();
});

test('the zone is asked for anew in each turn', async () => {
  carryTo('America/Los_Angeles');
  expect(systemClock.zone()).toBe('America/Los_Angeles');
  await nextTurn();
  carryTo('Asia/Tokyo');
  expect(systemClock.zone()).toBe('Asia/Tokyo');
  expect(systemClock.isZoneNamed()).toBe(true);
});
test('a zone that the platform does not name is the one in which days end last, and that is known', async () => {
  carryTo('Etc/Unknown');
  expect(systemClock.zone()).toBe('Etc/GMT+12');
  expect(systemClock.isZoneNamed()).toBe(false);
});
test('a zone by its distance alone is one that the platform takes', () => {
  carryTo('GMT+8');
  expect(systemClock.zone()).toBe('Etc/GMT-8');
  expect(systemClock.isZoneNamed()).toBe(true);
});
