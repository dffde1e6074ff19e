// What `npm test` is made of. CI runs the parts on a machine each, `npm test` what it can side by side.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** The tests whose outcome could depend on the machine's zone, as `test/local-time.ts` proves of all others. */
const IN_EVERY_ZONE = readFileSync(join(root, 'test/zoned-tests.txt'), 'utf8').trim().split('\n');
const ZONES = ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Apia'];

/** Types, lint and what nobody uses: seconds. */
export async function statics({ step }) {
  await types({ step });
  await lint({ step });
}

/** The compiler is a Go program that ends within seconds: to collect what it leaves took a quarter of its time. */
const ENDS_SOON = { environment: { GOGC: 'off', GOMEMLIMIT: '2GiB' } };
const types = ({ step }) =>
  Promise.all([
    step('types', ['tsc', '--noEmit'], ENDS_SOON),
    step('types of the core, without a browser', ['tsc', '--noEmit', '-p', 'lib/core'], ENDS_SOON),
  ]);
const lint = ({ step }) =>
  Promise.all([step('lint', ['biome', 'check', '.']), step('nothing unused', ['knip'])]);

/** Both builds, in `.output`. */
async function builds({ step }) {
  // One after the other: both write .wxt.
  await step('build for Chrome', ['wxt', 'build', '-b', 'chrome']);
  await step('build for Firefox', ['wxt', 'build', '-b', 'firefox']);
}
const storeLinter = ({ step }) => step('store linter', ['node', 'test/tools/store-lint.mjs']);

const endToEnd = ({ vitest }) => vitest('end to end', ['--config', 'vitest.e2e.config.ts']);

async function computing({ vitest }) {
  await vitest('unit tests in UTC', [], { TZ: 'UTC' });
  for (const TZ of ZONES) await vitest(`what counts days in ${TZ}`, IN_EVERY_ZONE, { TZ });
  await vitest('spoiled pages and responses', ['--config', 'vitest.fuzz.config.ts']);
}

const BROWSERS = ['chromium', 'firefox', 'openssl'];

/** By name: the programs a part needs, and what it runs. Some unit tests look at the builds. */
export const PARTS = {
  static: { programs: [], run: statics },
  unit: {
    programs: [],
    async run(tools) {
      await builds(tools);
      await storeLinter(tools);
      await computing(tools);
    },
  },
  browsers: {
    programs: BROWSERS,
    async run(tools) {
      await builds(tools);
      await endToEnd(tools);
    },
  },
  all: {
    programs: BROWSERS,
    async run(tools) {
      await Promise.all([builds(tools), lint(tools)]);
      // Browsers wait as often as they compute: what computes alone fills what they leave free.
      const browsers = endToEnd(tools);
      // The types read what the builds write.
      await types(tools);
      await storeLinter(tools);
      await computing(tools);
      await browsers;
    },
  },
};
