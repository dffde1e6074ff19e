// `npm run -s explain -- FILE --url URL`: prints JSON on standard output and nothing else there.
import { explain } from './explain-command';
import { explainOptions, HELP, USAGE } from './explain-options';
import { WrongUsage } from './wrong-usage';

const args = process.argv.slice(2);
const machine = { now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };

async function main(): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  const explained = await explain(explainOptions(args, machine), (sentence) =>
    process.stderr.write(`${sentence}\n`),
  );
  process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`);
  return explained.outcome === 'unreadable' ? 1 : 0;
}

process.exitCode = await main().catch((failure: unknown) => {
  if (!(failure instanceof WrongUsage)) throw failure;
  process.stderr.write(`${failure.message}\nUsage: ${USAGE}\n`);
  return 2;
});
