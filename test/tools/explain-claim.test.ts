import { describe, expect, test } from 'vitest';
import { CLAIM_ROUTES } from '../../lib/claims/claim-route-id';
import { CLAIM_SITUATIONS } from '../../lib/claims/situation';
import { explain } from './explain-command';
import { explainOptions } from './explain-options';
import { temporaryFiles } from './temporary-files';
import { WrongUsage } from './wrong-usage';

const fileOf = temporaryFiles();
const MACHINE = { now: Date.parse('2026-10-05T00:00:00Z'), zone: 'UTC' };
const SENT = { placed: '2026-09-01', paid: '2026-09-01', shipped: '2026-09-03' };

async function claimOf(facts: object, situation?: string) {
  const order = { marketplace: 'aliexpress', id: '1', facts };
  const args = ['--facts', fileOf('facts.json', { orders: [order] })];
  const options = explainOptions(
    situation === undefined ? args : [...args, '--situation', situation],
    MACHINE,
  );
  const { orders } = await explain(options, () => {});
  return orders[0]?.claim;
}

test('without a situation nothing is said of a claim', async () => {
  expect(await claimOf(SENT)).toBeUndefined();
});

test.each(CLAIM_SITUATIONS)('%s has its shape', async (situation) => {
  const claim = await claimOf({ ...SENT, paidWith: 'Visa', country: 'Germany' }, situation);
  expect(Object.keys(claim ?? {})).toEqual(
    'eligible because owed routes evidence next clocks'.split(' '),
  );
  expect(claim?.routes.map(({ id }) => id)).toEqual([...CLAIM_ROUTES]);
  for (const route of claim?.routes ?? [])
    expect(Object.keys(route)).toEqual('id state from until because codes'.split(' '));
  for (const item of claim?.evidence ?? []) expect(Object.keys(item)).toEqual(['id', 'has']);
  const texts = [claim?.because, ...(claim?.routes ?? []).map(({ because }) => because)];
  for (const text of texts) expect(text).toMatch(/^[A-Z“0-9].*[.)?]$/);
});

describe('facts of a claim are written as a person would', () => {
  const card = async (facts: object, situation: string) =>
    (
      await claimOf({ ...SENT, delivered: '2026-09-25', paidWith: 'Visa', ...facts }, situation)
    )?.routes.find(({ id }) => id === 'card');
  test.each([
    [{ returnOffered: true }, 'open'],
    [{ returnOffered: 'yes' }, 'open'],
    [{ returnOffered: '2026-09-28' }, 'open'],
    [{ returnOffered: false }, 'not-yet'],
    [{ returnOffered: 'no' }, 'not-yet'],
  ])('%j', async (facts, state) => {
    expect((await card(facts, 'different-item'))?.state).toBe(state);
  });
  test.each([
    ['brand owner', ['13.4']],
    ['a customs officer', ['13.4']],
    ['nobody', ['13.3']],
    ['my cousin', ['13.3']],
  ])('identified by %s', async (identifiedBy, codes) => {
    expect((await card({ identifiedBy }, 'counterfeit'))?.codes).toEqual(codes);
  });
  test('what is unknown is not said, a bare number is an amount of no currency', async () => {
    const facts = { ...SENT, customsFault: 'unknown', listedAs: 'unknown', itemPrice: 150 };
    const claim = await claimOf({ ...facts, country: 'GB', paidWith: 'Visa credit' }, 'customs');
    expect(claim?.eligible).toBe('unclear');
    const section75 = claim?.routes.find(({ id }) => id === 'uk-section-75');
    expect(section75?.state).toBe('unknown');
  });
  test.each([
    [{ listedAs: 'Used' }, 'damaged', 'no'],
    [{ freeReturn: 'true' }, 'changed-mind', 'yes'],
    [{ signedForDamage: 'No' }, 'damaged', 'yes'],
  ])('%j, %s: %s', async (facts, situation, eligible) => {
    const known = { ...SENT, delivered: '2026-09-25', country: 'US', paidWith: 'PayPal', ...facts };
    expect((await claimOf(known, situation))?.eligible).toBe(eligible);
  });
  test('an amount of another kind is wrong usage', async () => {
    await expect(claimOf({ ...SENT, itemPrice: 'cheap' }, 'late')).rejects.toThrow(WrongUsage);
    await expect(claimOf({ ...SENT, listedAs: 'shiny' }, 'late')).rejects.toThrow(/new, used/);
  });
});

test('a situation that does not exist is wrong usage', async () => {
  await expect(claimOf(SENT, 'bored')).rejects.toThrow(/never-arrived/);
});
