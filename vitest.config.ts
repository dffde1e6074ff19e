import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // Ends what hangs. Nothing is measured by it: the slowest test takes a second or two, and a busy machine many times as long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
