import { defineConfig } from 'vitest/config';

/** What answers for the rules, for mutation testing: fast enough to be run once a mutant. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'test/lib/core/**/*.test.ts',
      'test/lib/app/**/*.test.ts',
      'test/lib/carriers/*.test.ts',
      'test/lib/payments/*.test.ts',
      'test/lib/marketplaces/{policies,hand-in}.test.ts',
      'test/golden/*.test.ts',
      'test/rules-page.test.ts',
    ],
    testTimeout: 20_000,
  },
});
