import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, by the start of its name: begun last, it would go on alone when all others are done. */
const LONGEST = [
  'check-',
  'accessible',
  'every-language',
  'unreadable',
  'keyboard-alone',
  'routes',
  'manual',
  'popup-reach',
  'claim-desk',
  'orders-list',
  'hostile-',
  'situations-',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.includes(`/e2e/${name}`));
  return at < 0 ? LONGEST.length : at;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    return bySize.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

/** The built extension in real browsers; `npm test` builds it first. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: 'test/e2e/run-folder.ts',
    // A file waits for a third of its time, some for most of it: three keep two cores busy.
    maxWorkers: 3,
    // What a file needs beside a browser is loaded once a worker.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Longer than the patience of any single wait (test/e2e/patience.ts), which says what it waited for. No test needs
    // more than a few seconds of a free machine.
    testTimeout: 480_000,
    hookTimeout: 480_000,
  },
});
