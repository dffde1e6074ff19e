import { readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These change the window they run in, so that each file needs one of its own. */
const APART = ['test/lib/overlay/**/*.test.{ts,tsx}', 'test/lib/main-world/**/*.test.ts'];

/**
 * What `npm run check` leaves to `npm test`: these look at builds, or take as long as a hundred others. Those about one
 * folder are run where something in it changed.
 */
const LATER: Readonly<Record<string, string | null>> = {
  sizes: null,
  built: null,
  'tools/explain*': null,
  'lib/view-models/rules-search': 'lib/view-models/',
  'lib/marketplaces/page-copy/*': 'lib/marketplaces/page-copy/',
  'histories/planted': 'test/histories/',
};
const { CLAIMCLOCK_CHANGED: changed } = process.env;
const isLeft = (about: string | null): boolean => about === null || !changed?.includes(about);
const left =
  changed === undefined
    ? []
    : Object.keys(LATER)
        .filter((name) => isLeft(LATER[name] ?? null))
        .map((name) => `test/${name}.test.ts`);

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
