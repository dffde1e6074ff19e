import { defineConfig } from 'vitest/config';

/** The built extension in real browsers; `npm test` builds it first. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    // Two browsers at a time is what two cores carry.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
