import { expect, test } from 'vitest';
import { citedAt, shopOfSource } from '../../../lib/claims/cited';
import { PROOFS } from '../../../lib/claims/evidence-kinds';
import { followingOf } from '../../../lib/claims/follow/follow-of';
import { letterOf, lettersFor } from '../../../lib/claims/letters/letter-of';
import { SOURCES_BY_SHOP } from '../../../lib/claims/shops/shop-sources';
import { CLAIM_SITUATIONS } from '../../../lib/claims/situation';
import { CLAIM_SOURCES, type ClaimSourceId } from '../../../lib/claims/sources';
import { trapsOf } from '../../../lib/claims/traps/traps-of';
import {
  MARKETPLACES,
  type MarketplaceId,
  SHOP_NAMES,
} from '../../../lib/core/facts/marketplace-id';
import { nowText } from '../../../lib/wording/claims/claim-follow-words';
import { proofWhy } from '../../../lib/wording/claims/claim-proof-words';
import { reasonText, stepText } from '../../../lib/wording/claims/claim-words';
import { sourceText } from '../../../lib/wording/source-text';
import { viewOf } from '../../components/sample-view';
import { localeWords } from '../../tools/locale-words';
import { filesBelow } from '../../tools/source-files';
import { orderWith } from './an-order';
import { decided } from './known-at-random';

const words = localeWords();
const SENT = { placed: '2026-09-01', paid: '2026-09-01', shipped: '2026-09-03' };
const CAME = { ...SENT, delivered: '2026-10-01' };
/** Facts that bring about what is cited seldom: exceptions, running disputes, coupons, returns. */
const MORE: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { paidWith: 'PayPal, Visa credit, direct debit', country: 'Germany' },
  { paidWith: 'Outside the shop' },
  { paidWith: 'Western Union' },
  { disputeOpened: '2026-10-02', returnAgreed: '2026-10-03' },
  { listedAs: 'used', customsFault: 'buyer', signedForDamage: 'yes' },
  { listedAs: 'defective', customsFault: 'seller' },
  { listedAs: 'imitation', confirmedReceipt: '2026-10-02' },
  { refundPromised: '2026-10-02', refundKind: 'coupon' },
  { refundRequested: '2026-10-02', refundPromised: '2026-10-03', paidWith: 'Visa' },
  { closedBy: 'accepted', decided: '2026-10-04', bankAsked: '2026-10-04' },
];
const NOW = ['2026-09-12T12:00:00Z', '2026-10-08T12:00:00Z', '2027-02-01T12:00:00Z'];

const othersOf = (shop: MarketplaceId) => MARKETPLACES.filter((each) => each !== shop);
const foreign = (shop: MarketplaceId): readonly string[] =>
  othersOf(shop).flatMap((other) => [
    ...Object.values(SOURCES_BY_SHOP[other] ?? {}).map((source) => sourceText(source, words)),
    ...(SHOP_NAMES[other] === null ? [] : [SHOP_NAMES[other]]),
  ]);

/** Everything that the desk tells of an order, as its user reads it. */
function toldOf(shop: MarketplaceId, facts: object, situation: (typeof CLAIM_SITUATIONS)[number]) {
  return NOW.flatMap((now) => {
    const at = Date.parse(now);
    const order = orderWith(shop, { ...facts }, { now, zone: 'UTC' });
    const { claim, known } = decided(order, situation, at);
    const here = { words, now: at, zone: 'UTC' };
    const writing = { now: at, zone: 'UTC', answerBy: null, code: null };
    const lines = lettersFor(claim, known).flatMap(
      (id) => letterOf(id, known, claim, writing).lines,
    );
    return [
      ...[...claim.reasons, ...claim.routes.flatMap(({ reasons }) => reasons)].map((reason) =>
        reasonText(reason, shop, here),
      ),
      ...claim.next.map((step) => stepText(step, shop, here)),
      ...claim.evidence.map((item) => proofWhy(item, shop, words) ?? ''),
      ...followingOf(known).now.map((code) => nowText(code, shop, words)),
      ...lines.flatMap((line) => [
        'english' in line ? line.english : '',
        ...(line.source ? [sourceText(CLAIM_SOURCES[line.source], words)] : []),
      ]),
    ];
  });
}

test.each(MARKETPLACES)('%s: no line of any case names another shop or what one says', (shop) => {
  const names = foreign(shop);
  const wrong = new Set<string>();
  for (const situation of CLAIM_SITUATIONS)
    for (const facts of [SENT, CAME])
      for (const more of MORE)
        for (const text of toldOf(shop, { ...facts, ...more }, situation))
          if (names.some((name) => text.includes(name))) wrong.add(`${situation}: ${text}`);
  expect([...wrong]).toEqual([]);
});

test('a rule of another shop is told with the shop’s own source, or that none is known', () => {
  expect(citedAt('aliexpress', 'open-dispute', 'S2')).toBe('S2');
  expect(citedAt('temu', 'open-dispute', 'S2')).toBe('temu-described');
  expect(citedAt('wish', 'open-dispute', 'S2')).toBe('silent');
  expect(citedAt('wish', 'ask-bank', 'once-only')).toBe('once-only');
  expect(citedAt('wish', 'say-country', null)).toBeNull();
  const here = { words, now: 0, zone: 'UTC' };
  expect(stepText({ code: 'send-back', at: null }, 'wish', here)).toMatch(
    /\(Wish: no known text of this shop says so\)$/,
  );
});

test('what a shop cites is its own', () => {
  const all = Object.keys(CLAIM_SOURCES) as ClaimSourceId[];
  for (const shop of MARKETPLACES)
    for (const told of [...PROOFS, 'open-dispute', 'collect-evidence', 'ask-support'] as const)
      for (const source of all) {
        const cited = citedAt(shop, told, source);
        if (cited === null || cited === 'silent') continue;
        expect([null, shop]).toContain(shopOfSource(cited));
      }
});

test('beside the buttons of a shop’s page stands only what that shop says', () => {
  for (const marketplace of MARKETPLACES)
    for (const status of ['awaiting-delivery', 'delivered', 'disputing'] as const) {
      const facts = { status: { value: status, from: 'detail', readAt: 0, text: '' } } as const;
      const told = trapsOf(viewOf('8210000000001559', { marketplace, status, facts }));
      expect(told.length > 0).toBe(marketplace === 'aliexpress');
    }
});

test('no file of the claim desk asks which shop it is but those of the shops', () => {
  const asking = filesBelow('lib/claims', ['.ts'])
    .filter(({ path }) => !path.startsWith('lib/claims/shops/'))
    .filter(({ text }) => /marketplace === |[=!]== '(?:aliexpress|temu|wish|dhgate)'/.test(text));
  expect(asking.map(({ path }) => path)).toEqual([]);
});
