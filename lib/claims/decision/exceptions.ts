import { factValue } from '../../core/facts/statement';
import { paidOutside } from '../../payments/paid-outside';
import type { Reason } from '../claim';
import type { ClaimRouteId } from '../claim-route-id';
import type { Known } from './known';
import { because } from './reason';

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
 * What takes a claim away, the strongest first. Only what is known counts: that nobody said how an item was listed is
 * no exception.
 */
export function exceptionsOf(known: Known): readonly Exception[] {
  return [
    ...outside(known),
    ...delivered(known),
    ...asListed(known),
    ...unwanted(known),
    ...signedFor(known),
    ...heldForBuyer(known),
  ];
}

const outside = ({ order }: Known): readonly Exception[] =>
  paidOutside(order.facts) ? [{ reason: because('paid-outside'), closes: ['shop'] }] : [];

/** Shops that refuse what the carrier's records show delivered; the others have a reason for it in their own forms. */
const BELIEVES_CARRIER = ['aliexpress'];

function delivered({ situation, deliveredByRecords, order }: Known): readonly Exception[] {
  const never = situation === 'never-arrived' && deliveredByRecords;
  if (!never && situation !== 'delivered-not-here') return [];
  const shop: readonly ClaimRouteId[] = BELIEVES_CARRIER.includes(order.marketplace)
    ? ['shop']
    : [];
  return [{ reason: because('carrier-says-delivered'), closes: [...shop, 'paypal'] }];
}

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

/** Only AliExpress says that it takes nothing back without a reason. */
function unwanted({ order, situation }: Known): readonly Exception[] {
  if (situation !== 'changed-mind') return [];
  const takesBack = order.marketplace !== 'aliexpress' || isFreeReturn({ order });
  return [
    {
      reason: because('no-longer-wanted'),
      closes: BY_CONTRACT.filter((route) => route !== 'shop' || !takesBack),
    },
  ];
}

/** Whether the order can be sent back without a reason: its buyer says so, or its page grants days for it. */
export function isFreeReturn({ order: { facts } }: Pick<Known, 'order'>): boolean {
  const said = factValue(facts, 'freeReturn');
  if (said !== null) return said === 'yes';
  return factValue(facts, 'statedFreeReturnDays') !== null;
}

function signedFor({ order, situation }: Known): readonly Exception[] {
  const broken = situation === 'damaged' || situation === 'not-working';
  const signed = factValue(order.facts, 'signedForDamage') === 'yes';
  return broken && signed && order.marketplace === 'aliexpress'
    ? [{ reason: because('signed-for-damage'), closes: ['shop'] }]
    : [];
}

const heldForBuyer = ({ order, situation }: Known): readonly Exception[] =>
  situation === 'customs' && factValue(order.facts, 'customsFault') === 'buyer'
    ? [{ reason: because('customs-buyer'), closes: BY_CONTRACT }]
    : [];
