import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimRouteId } from '../../../lib/claims/claim-route-id';
import { filesFor, heldBy, inCaseOrder, shownFor } from '../../../lib/claims/evidence/held-by';
import { PROOFS } from '../../../lib/claims/evidence-kinds';
import { EVIDENCE_SHOWS } from '../../../lib/core/records/evidence';
import { proofName, proofWhy } from '../../../lib/wording/claims/claim-proof-words';
import { claimed } from '../../golden/claimed';
import { localeWords } from '../../tools/locale-words';
import { ZONE } from './claimed-route';
import { someClaim } from './known-at-random';

const words = localeWords();
const at = { now: '2026-10-05T00:00:00Z', zone: ZONE };
const CAME = { placed: '2026-09-01', paid: '2026-09-01', delivered: '2026-10-01' };
const listOf = (facts: object, situation: Parameters<typeof claimed>[2]) =>
  claimed('aliexpress', { ...CAME, ...facts }, situation, at).evidence;

describe('the checklist', () => {
  test('for a bank it has the contact, the return and, for a counterfeit, who says so', () => {
    const ids = listOf({ paidWith: 'Visa' }, 'counterfeit').map(({ id }) => id);
    for (const id of ['seller-contact', 'return-offer', 'expert-word', 'payment-proof'])
      expect(ids).toContain(id);
    const atShop = listOf({ paidWith: 'Moneybookers' }, 'counterfeit').map(({ id }) => id);
    expect(atShop).not.toContain('expert-word');
  });
  test('what is said is in hand, what is not is missing', () => {
    const has = (facts: object) =>
      listOf({ paidWith: 'Visa', ...facts }, 'different-item')
        .filter((item) => item.has)
        .map(({ id }) => id);
    expect(has({})).toEqual([]);
    expect(has({ sellerContacted: '2026-10-02', returnOffered: '2026-10-02' })).toEqual([
      'seller-contact',
      'return-offer',
    ]);
  });
  test.each([
    ['not-working', 'video-fault'],
    ['damaged', 'photo-parcel'],
    ['parts-missing', 'photo-counted'],
    ['delivered-not-here', 'carrier-denial'],
    ['customs', 'customs-paper'],
    ['different-item', 'photo-size-ruler'],
  ] as const)('%s asks for %s', (situation, id) => {
    expect(listOf({ paidWith: 'Visa' }, situation).map((item) => item.id)).toContain(id);
  });
  test('each line is asked for by a way that may be open, and stands there once', () => {
    fc.assert(
      fc.property(someClaim, ({ claim }) => {
        const ids = claim.evidence.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const open = claim.routes.filter(({ state }) => state !== 'not-yours' && state !== 'over');
        for (const item of claim.evidence) {
          expect(item.for.length).toBeGreaterThan(0);
          for (const way of item.for) expect(open.map(({ id }) => id)).toContain(way);
        }
      }),
    );
  });
});

test('files prove what they show; a film of the fault is one of it not working', () => {
  expect(heldBy([{ shows: 'fault', type: 'video/mp4' }])).toEqual(['video-fault', 'photo-fault']);
  expect(heldBy([{ shows: 'fault', type: 'image/png' }])).toEqual(['photo-fault']);
  for (const shows of EVIDENCE_SHOWS)
    for (const id of heldBy([{ shows, type: 'image/png' }])) expect(PROOFS).toContain(id);
});

test('every proof can be had as a file, but the offer to send it back, which a fact says', () => {
  const shown = EVIDENCE_SHOWS.flatMap((shows) =>
    (['image/png', 'video/mp4'] as const).flatMap((type) => heldBy([{ shows, type }])),
  );
  expect(PROOFS.filter((id) => !shown.includes(id))).toEqual(['return-offer']);
});

test('every proof has a name and a reason', () => {
  for (const id of PROOFS)
    for (const text of [proofName(id, words), proofWhy({ id, for: ['card'] }, 'aliexpress', words)])
      expect(text).not.toMatch(/«|^$/);
});

test('what a bank asks is no reason where no bank is asked', () => {
  const why = (ways: readonly ClaimRouteId[]) =>
    proofWhy({ id: 'seller-contact', for: ways }, 'aliexpress', words);
  expect(why(['shop', 'paypal'])).toBe(null);
  expect(why(['paypal', 'card'])).toContain('The bank asks');
});

test('a file that is added for a proof proves it, and files stand in the order of the checklist', () => {
  for (const id of PROOFS) {
    const type = id === 'video-fault' ? 'video/mp4' : 'image/png';
    const shows = shownFor(id);
    if (shows === null) expect(id).toBe('return-offer');
    else expect(heldBy([{ shows, type }])).toContain(id);
  }
  const files = (['other', 'fault', 'parcel', 'receipt'] as const).map((shows) => ({
    shows,
    type: 'image/png' as const,
  }));
  expect(inCaseOrder(files).map(({ shows }) => shows)).toEqual([
    'receipt',
    'parcel',
    'fault',
    'other',
  ]);
  expect(filesFor('photo-fault', files)).toHaveLength(1);
});
