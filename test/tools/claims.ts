import { writeFileSync } from 'node:fs';
import { CLAIMS_FILE, claimsMarkdown } from '../golden/claims-table';

writeFileSync(CLAIMS_FILE, claimsMarkdown());
process.stdout.write(`Wrote ${CLAIMS_FILE}\n`);
