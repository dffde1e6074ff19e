import { defineConfig } from 'vitest/config';

/** Thousands of spoiled pages and responses. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/fuzz/**/*.fuzz.{ts,tsx}'],
    maxWorkers: 2,
    // A sixth of the time went into collecting what lives for a moment: there is more room for it.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 1_800_000,
  },
});
