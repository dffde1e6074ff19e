import { defineConfig } from 'vitest/config';

/** Thousands of spoiled pages and responses. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/fuzz/**/*.fuzz.{ts,tsx}'],
    maxWorkers: 2,
    // In half of this room a quarter of the time went into collecting what lives for a moment: 20 spoiled pages at once.
    execArgv: ['--max-semi-space-size=128'],
    testTimeout: 1_800_000,
  },
});
