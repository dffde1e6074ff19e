import { writeFileSync } from 'node:fs';
import { danger, expressionsOfSources, PROOFS, proofs, prover, written } from './expressions';

/** `npm run proofs`: proves what is not in the list yet and drops what is gone; `-- anew` proves everything again. */
const { by, proven } = proofs();
const anew = process.argv.includes('anew') || by !== prover();
const { expressions } = expressionsOfSources();
const open = expressions.filter((one) => anew || !proven.has(written(one)));
process.stdout.write(`${open.length} of ${expressions.length} to prove\n`);

const dangers = open.flatMap((one) => {
  const what = danger(one);
  return what === null ? [] : [{ one, what: `${one.path}: ${what}` }];
});
const unsafe = new Set(dangers.map(({ one }) => one));
const safe = expressions.filter((one) => !unsafe.has(one)).map(written);
writeFileSync(PROOFS, `${[prover(), ...safe.toSorted()].join('\n')}\n`);
for (const { what } of dangers) process.stdout.write(`${what}\n`);
process.exitCode = dangers.length > 0 ? 1 : 0;
