import { factValue } from '../../core/facts/statement';
import { stateOf } from '../../core/rules/order-state';
import { paidOutside } from '../../payments/paid-outside';
import { disputeEnd } from '../case/dispute-end';
import { isFreeReturn } from '../case/free-return';
import type { Known } from '../case/known';
import { isPaidBack } from '../case/paid-back';
import { because } from '../case/reason';
import { unsent } from '../case/unsent';
import type { Reason } from '../claim';
import type { ClaimRouteId } from '../claim-route-id';
import { shopClaimsOf } from '../shops/every-shop';
import { kindOfSituation } from '../situation';

/** Something that closes ways to the money, whatever the time. */
export interface Exception {
  readonly reason: Reason;
  readonly closes: readonly ClaimRouteId[];
}

const BY_CONTRACT: readonly ClaimRouteId[] = [
  'shop',
  'paypal',
  'card',
  'direct-debit',
  'uk-section-75',
];

/**
 * What takes a claim away, the strongest first. Only what is known counts: an item whose listing nobody described is no
 * exception.
 */
export function exceptionsOf(known: Known): readonly Exception[] {
  return [
    ...unpaid(known),
    ...paidBack(known),
    ...outside(known),
    ...ended(known),
    ...inTime(known),
    ...delivered(known),
    ...asListed(known),
    ...unwanted(known),
    ...signedFor(known),
    ...heldForBuyer(known),
  ];
}

const EVERY_WAY: readonly ClaimRouteId[] = [...BY_CONTRACT, 'eu-withdrawal'];

/** An order that expired unpaid, or waits for its payment: nothing is owed. */
function unpaid({ order }: Known): readonly Exception[] {
  const { withdrawn, status } = stateOf(order);
  return withdrawn && (status === 'expired' || status === 'awaiting-payment')
    ? [{ reason: because('nothing-was-paid'), closes: EVERY_WAY }]
    : [];
}

/** An order that was paid back. Promised money that did not come is a case of its own. */
function paidBack({ order, situation }: Known): readonly Exception[] {
  if (kindOfSituation(situation) === 'money' || !isPaidBack(order)) return [];
  return [{ reason: because('money-is-back'), closes: EVERY_WAY }];
}

/** An order that came, by its records, before the promised day was over: it is not late. */
function inTime({
  situation,
  promised,
  delivered,
  deliveredByRecords,
  now,
}: Known): readonly Exception[] {
  if (situation !== 'late' || promised === null || !deliveredByRecords) return [];
  const came = delivered?.latest ?? now;
  return came < promised.latest
    ? [{ reason: because('came-in-time', promised.latest), closes: BY_CONTRACT }]
    : [];
}

const outside = ({ order }: Known): readonly Exception[] =>
  paidOutside(order.facts) ? [{ reason: because('paid-outside'), closes: ['shop'] }] : [];

/** A dispute that ended, at a shop that allows no second one for the same problem. Missing money is another case. */
function ended({ order, situation }: Known): readonly Exception[] {
  const kind = kindOfSituation(situation);
  const { decidesOnce } = shopClaimsOf(order.marketplace);
  if (!decidesOnce || kind === 'money' || kind === 'closed') return [];
  const end = disputeEnd(order);
  return end ? [{ reason: because(end), closes: ['shop'] }] : [];
}

/** An order that came late: at PayPal it is not "not received". */
const delivered = ({ situation, deliveredByRecords }: Known): readonly Exception[] =>
  situation === 'late' && deliveredByRecords
    ? [{ reason: because('paypal-carrier-says-delivered'), closes: ['paypal'] }]
    : [];

/** What a listing says of the goods, and the claims that it answers. */
const ANSWERS = {
  used: { reason: 'listed-as-used', claims: ['damaged'] },
  defective: { reason: 'listed-as-defective', claims: ['damaged', 'not-working'] },
  imitation: { reason: 'listed-as-imitation', claims: ['counterfeit'] },
} as const;

function asListed({ order, situation }: Known): readonly Exception[] {
  const listed = factValue(order.facts, 'listedAs');
  if (listed === null || listed === 'new') return [];
  const { reason, claims } = ANSWERS[listed];
  const answers = claims.some((claim) => claim === situation);
  return answers ? [{ reason: because(reason), closes: BY_CONTRACT }] : [];
}

/** Goods that are only not wanted give no reason to claim; some shops take them back all the same. */
function unwanted({ order, situation }: Known): readonly Exception[] {
  if (situation !== 'changed-mind') return [];
  const takesBack =
    !shopClaimsOf(order.marketplace).refusesUnwanted ||
    isFreeReturn({ order }) ||
    unsent(order) !== 'sent';
  return [
    {
      reason: because('no-longer-wanted'),
      closes: BY_CONTRACT.filter((route) => route !== 'shop' || !takesBack),
    },
  ];
}

function signedFor({ order, situation }: Known): readonly Exception[] {
  const broken = situation === 'damaged' || situation === 'not-working';
  const signed = factValue(order.facts, 'signedForDamage') === 'yes';
  return broken && signed && shopClaimsOf(order.marketplace).refusesSignedDamage
    ? [{ reason: because('signed-for-damage'), closes: ['shop'] }]
    : [];
}

const heldForBuyer = ({ order, situation }: Known): readonly Exception[] =>
  situation === 'customs' && factValue(order.facts, 'customsFault') === 'buyer'
    ? [{ reason: because('customs-buyer'), closes: BY_CONTRACT }]
    : [];
