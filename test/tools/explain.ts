// `npm run -s explain -- FILE --url URL`: prints JSON on standard output and nothing else there.
import { explain } from './explain-command';
import { explainOptions, USAGE } from './explain-options';
import { WrongUsage } from './wrong-usage';

try {
  const machine = { now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const explained = explain(explainOptions(process.argv.slice(2), machine), (sentence) =>
    process.stderr.write(`${sentence}\n`),
  );
  process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`);
  process.exitCode = explained.outcome === 'unreadable' ? 1 : 0;
} catch (failure) {
  if (!(failure instanceof WrongUsage)) throw failure;
  process.stderr.write(`${failure.message}\nUsage: ${USAGE}\n`);
  process.exitCode = 2;
}
