import { describe, expect, test } from 'vitest';
import { BUILDS } from './tools/built';
import { builtSizes } from './tools/built-sizes';

describe.each(BUILDS)('sizes of %s after gzip', (build) => {
  test.each(builtSizes(build))('$what: at most $budget bytes', ({ size, budget }) => {
    // Nothing at all would mean that the part was not found.
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(budget);
  });
});
