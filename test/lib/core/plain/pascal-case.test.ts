import { expect, test } from 'vitest';
import { pascalCase } from '../../../../lib/core/plain/pascal-case';

test.each([
  ['late', 'Late'],
  ['never-arrived', 'NeverArrived'],
  ['send-back-in-14-days', 'SendBackIn14Days'],
  ['-some-electronics', 'SomeElectronics'],
  ['StatedEnd', 'StatedEnd'],
  ['', ''],
])('the code “%s” ends a message name as “%s”', (code, end) => {
  expect(pascalCase(code)).toBe(end);
});
