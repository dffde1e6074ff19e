import { defineConfig } from 'vitest/config';

/** The built extension in real browsers; `npm test` builds it first. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: 'test/e2e/run-folder.ts',
    // Two browsers at a time is what two cores carry.
    maxWorkers: 2,
    // Longer than the patience of any single wait (test/e2e/patience.ts), which says what it waited for. No test needs
    // more than a few seconds of a free machine.
    testTimeout: 480_000,
    hookTimeout: 480_000,
  },
});
