import { expect, test } from 'vitest';
import { zoneOption } from './explain-option-values';
import { WrongUsage } from './wrong-usage';

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Etc/Unknown', 'UTC'],
  ['', 'UTC'],
  ['GMT+8', 'Etc/GMT-8'],
])('the zone %s is taken as the extension takes it: %s', (name, zone) => {
  expect(zoneOption(name)).toBe(zone);
});
test('a name that no browser gives is wrong usage', () => {
  expect(() => zoneOption('Mars/North')).toThrow(WrongUsage);
});
