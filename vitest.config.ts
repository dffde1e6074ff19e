import { readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These change the window they run in, so that each file needs one of its own. */
const APART = ['test/lib/overlay/**/*.test.{ts,tsx}', 'test/lib/main-world/**/*.test.ts'];

/** What pages are read by, their shops' rules aside. */
const READERS = /lib\/(?:reading|marketplaces)\/(?!\w+\/(?:rules|policy|sources))/;
const STORED = /lib\/(?:adapters|files|protocol)\//;
const KEPT = /lib\/(?:adapters|app|core)\//;
const LETTERS = /lib\/(?:claims|wording)\/|_locales\//;

/**
 * Tests that take half of the time of all, and the changes that they are about: without one of those `npm run check`
 * leaves them to `npm test`. Null: always, because they look at builds or take longest of all.
 */
const LATER: Readonly<Record<string, RegExp | null>> = {
  sizes: null,
  built: null,
  'tools/explain*': null,
  contract: READERS,
  'lib/marketplaces/{unseen-signs,page-copy/*,label-reader/hostile-pages}': READERS,
  'lib/files/backup/{spoiled-into-database,refused-backup,strange-orders}': STORED,
  'lib/adapters/storage/open-orders': KEPT,
  'lib/app/views/planned-again': KEPT,
  'lib/claims/{cited,letters}': LETTERS,
  'lib/view-models/rules-search': /lib\/view-models\//,
  'histories/planted': /test\/histories\//,
};
const { CLAIMCLOCK_CHANGED: changed } = process.env;
const left = Object.entries(LATER)
  .filter(([, about]) => changed !== undefined && !about?.test(changed))
  .map(([name]) => `test/${name}.test.ts`);

/**
 * Where transformed sources are kept for the runs of one `npm test`. Not from one to the next: what a stylesheet
 * imports is no part of what tells an old one.
 */
const { CLAIMCLOCK_TRANSFORMED: kept } = process.env;

/** What a file runs in: two of which this differs share no worker. */
const surroundings = ({ project, moduleId }: TestSpecification): string => {
  const hasWindow = /^\/\/ @vitest-environment happy-dom/m.test(readFileSync(moduleId, 'utf8'));
  return `${project.name} ${hasWindow}`;
};

/**
 * A worker ends as soon as the next file needs other surroundings, and the next one loads everything again: files that
 * need the same come one after the other.
 */
class LikeAfterLike extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const where = new Map(files.map((file) => [file, surroundings(file)]));
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) =>
      (where.get(one) ?? '').localeCompare(where.get(other) ?? ''),
    );
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Ends what hangs. Nothing is measured by it: the slowest test takes a second or two, and a busy machine many times
    // as long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A tenth of the time went into collecting what lives for a moment: there is more room for it.
    sequence: { sequencer: LikeAfterLike },
    execArgv: ['--max-semi-space-size=64'],
    experimental: { fsModuleCache: kept !== undefined, ...(kept && { fsModuleCachePath: kept }) },
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'test/e2e/**', ...APART, ...left],
          // Half of the time went into loading the same modules for each file.
          isolate: false,
          setupFiles: ['test/local-time.ts', 'test/left-behind.ts'],
        },
      },
    ],
  },
});
