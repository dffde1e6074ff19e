import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLAIM_ROUTES } from '../../lib/claims/claim-route-id';
import { CLAIM_SITUATIONS } from '../../lib/claims/situation';
import { MARKETPLACES } from '../../lib/core/facts/marketplace-id';
import { CLAIMS_FILE, claimsMarkdown } from './claims-table';

const file = readFileSync(CLAIMS_FILE, 'utf8');

test('the table of claims lies in the repository as it is generated: npm run claims', () => {
  expect(claimsMarkdown()).toBe(file);
});

test('every situation stands under every shop, with every way', () => {
  for (const shop of MARKETPLACES) {
    const part = file.split(`## ${shop}\n`)[1]?.split('\n## ')[0] ?? '';
    for (const route of CLAIM_ROUTES) expect(part).toContain(`| ${route} |`);
    const rows = CLAIM_SITUATIONS.filter((each) => part.includes(`\n| ${each} | `));
    expect(rows).toEqual([...CLAIM_SITUATIONS]);
  }
});

test('every state of a way, every verdict and everything that can be owed occurs', () => {
  for (const state of ['open', 'not-yet', 'not-yours', 'over', 'unknown'])
    expect(file).toMatch(new RegExp(`: ${state}[ ;]`));
  for (const verdict of ['yes', 'no', 'unclear']) expect(file).toContain(`| ${verdict} | `);
  for (const owed of ['full', 'partial', 'replacement', 'none', 'unclear'])
    expect(file).toContain(` | ${owed} | `);
});
