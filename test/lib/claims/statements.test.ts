import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimContradictions } from '../../../lib/claims/contradictions';
import { PROOFS } from '../../../lib/claims/evidence-kinds';
import { LETTERS } from '../../../lib/claims/letters/letter';
import { NOWS } from '../../../lib/claims/nows';
import { REASONS } from '../../../lib/claims/reasons';
import { TRAPS } from '../../../lib/claims/shops/trap';
import { CLAIM_SITUATIONS } from '../../../lib/claims/situation';
import { CLAIM_SOURCES } from '../../../lib/claims/sources';
import { STEPS } from '../../../lib/claims/steps';
import { contradictions } from '../../../lib/marketplaces/contradictions';
import { shops } from '../../../lib/marketplaces/registry';
import { sourceDocuments } from '../../../lib/marketplaces/source-documents';
import { lawRoutes } from '../../../lib/payments/law-routes';
import { paymentRoutes } from '../../../lib/payments/payment-routes';
import { ruleBook } from '../../../lib/view-models/rules-book';
import { claimStatements } from '../../statements/all';
import { localeWords } from '../../tools/locale-words';
import { filesBelow } from '../../tools/source-files';
import { STATEMENTS_FILE, statementsMarkdown } from '../../tools/statements-markdown';

/** How many statements of each document are about claiming, counted by hand from the documents. */
const COUNTED = { S0: 26, S1: 17, S2: 37, S3: 30 } as const;

const carriedBy = claimStatements.flatMap((each) => ('carried' in each ? each.carried : []));

/** Everything that can carry a statement, by the name that it is cited with. */
const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  situation: CLAIM_SITUATIONS,
  reason: Object.keys(REASONS),
  step: Object.keys(STEPS),
  proof: PROOFS,
  letter: LETTERS,
  now: Object.keys(NOWS),
  trap: Object.keys(TRAPS),
  rule: [
    ...shops.flatMap(({ policy }) => policy.rules.map(({ id }) => id)),
    ...[...paymentRoutes, ...lawRoutes].map(({ rule }) => rule.id),
  ],
  contradiction: [
    ...claimContradictions.map(({ id }) => id),
    ...contradictions.map(({ id }) => id),
  ],
};

test('no statement of a source document is missing: they are numbered without a gap', () => {
  for (const [document, count] of Object.entries(COUNTED)) {
    const ids = claimStatements.map(({ id }) => id).filter((id) => id.startsWith(`${document}.`));
    expect(ids).toEqual(Array.from({ length: count }, (_, at) => `${document}.${at + 1}`));
  }
});

test('what no rule of dates carries is carried here, or says why not', () => {
  const restated = claimStatements.flatMap(({ restates }) => restates ?? []);
  const withoutRule = sourceDocuments.flatMap(({ statements }) =>
    statements.flatMap((each) => ('noRule' in each ? [each.statement] : [])),
  );
  expect(withoutRule.filter((each) => !restated.includes(each))).toEqual([]);
  for (const { id, restates } of claimStatements) {
    const document = sourceDocuments.find((each) => id.startsWith(`${each.id}.`));
    if (restates)
      expect(document?.statements.map(({ statement }) => statement)).toContain(restates);
  }
});

test('each statement leads to something that is there', () => {
  const lost = carriedBy.filter((carrier) => {
    const at = carrier.indexOf(':');
    return !CARRIERS[carrier.slice(0, at)]?.includes(carrier.slice(at + 1));
  });
  expect(lost).toEqual([]);
  for (const each of claimStatements)
    if ('notCarried' in each) expect(each.notCarried).toMatch(/\.$/);
});

test('what rests on a source document alone is a statement of it', () => {
  const kinds = { reason: REASONS, step: STEPS, now: NOWS } as const;
  for (const [kind, all] of Object.entries(kinds))
    for (const [code, source] of Object.entries(all))
      if (source !== null && /^S[0-3]$/.test(source)) {
        const citing = claimStatements.filter(
          (each) =>
            'carried' in each && each.carried.some((carrier) => carrier === `${kind}:${code}`),
        );
        expect({ code, by: citing.map(({ id }) => id.slice(0, 2)) }).toEqual({
          code,
          by: expect.arrayContaining([source]),
        });
      }
});

describe('contradictions', () => {
  test('each is one that a statement runs into, names both sides and who wins', () => {
    for (const { id, readings } of claimContradictions) {
      expect(carriedBy).toContain(`contradiction:${id}`);
      expect(readings.length).toBeGreaterThan(1);
      expect(readings.flatMap(({ by }) => by).some((each) => /^S[0-3]$/.test(each))).toBe(true);
    }
    for (const { advice, why } of ruleBook(localeWords()).claimContradictions) {
      expect(advice).toMatch(/\.$/);
      expect(why).toMatch(/\.$/);
    }
  });
});

test('every source of the claim desk is used', () => {
  const code = filesBelow('lib/claims', ['.ts'])
    .filter(({ path }) => path !== 'lib/claims/sources.ts')
    .map(({ text }) => text)
    .join('\n');
  expect(Object.keys(CLAIM_SOURCES).filter((id) => !code.includes(`'${id}'`))).toEqual([]);
});

test('the table lies in the repository as it is generated: npm run claims', () => {
  expect(readFileSync(STATEMENTS_FILE, 'utf8')).toBe(statementsMarkdown());
});
