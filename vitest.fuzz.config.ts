import { defineConfig } from 'vitest/config';

/** Thousands of spoiled pages and responses. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/fuzz/**/*.fuzz.{ts,tsx}'],
    maxWorkers: 2,
    testTimeout: 1_800_000,
  },
});
