// `node test/tools/run.mjs TOOL …`: sets the clone up, then runs TOOL.ts of test/tools, test/bench or test/soak.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

const [tool, ...args] = process.argv.slice(2);
const shownBrowser = args.includes('firefox') || args.includes('--browser=firefox');
const TOOLS = {
  // A saved page may be nested deeper than Node's stack usually reaches: browsers stop at 512 levels, happy-dom does
  // not.
  explain: { file: 'test/tools/explain.ts', programs: [], node: ['--stack-size=3900'] },
  demo: {
    file: 'test/tools/demo.ts',
    programs: [shownBrowser ? 'firefox' : 'chromium', 'openssl'],
  },
  rules: { file: 'test/tools/rules.ts', programs: [] },
  claims: { file: 'test/tools/claims.ts', programs: [] },
  proofs: { file: 'test/tools/proofs.ts', programs: [] },
  texts: { file: 'test/tools/texts.ts', programs: [] },
  picture: { file: 'test/tools/picture.ts', programs: ['chromium', 'openssl'] },
  soak: { file: 'test/soak/soak.ts', programs: ['chromium', 'firefox', 'openssl'] },
  bench: { file: 'test/bench/bench.ts', programs: ['chromium', 'openssl'] },
};
const chosen = TOOLS[tool];
if (!chosen) {
  process.stderr.write(`There is no tool “${tool}”: ${Object.keys(TOOLS).join(', ')}\n`);
  process.exit(2);
}
setUp(chosen.programs);

const script = ['--import', 'tsx', join(root, chosen.file)];
const child = spawn(process.execPath, [...(chosen.node ?? []), ...script, ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
