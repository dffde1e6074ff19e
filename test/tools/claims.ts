import { writeFileSync } from 'node:fs';
import { CLAIMS_FILE, claimsMarkdown } from '../golden/claims-table';
import { STATEMENTS_FILE, statementsMarkdown } from './statements-markdown';

writeFileSync(CLAIMS_FILE, claimsMarkdown());
writeFileSync(STATEMENTS_FILE, statementsMarkdown());
process.stdout.write(`Wrote ${CLAIMS_FILE}, ${STATEMENTS_FILE}\n`);
