import { factValue } from '../../core/facts/statement';
import type { Known } from '../case/known';
import { because } from '../case/reason';
import type { Reason } from '../claim';
import { type ClaimSituation, kindOfSituation } from '../situation';

/** The networks whose reason codes are known. */
export const NETWORKS = ['visa', 'mastercard', 'amex', 'discover'] as const;
export type Network = (typeof NETWORKS)[number];

/** What a network takes a case for: it decides on waits, on the last day and on what must be done first. */
export type CardKind =
  | 'not-received'
  | 'partly'
  | 'not-as-described'
  | 'defective'
  | 'counterfeit'
  | 'credit';

export interface CardCase {
  readonly kind: CardKind;
  readonly codes: readonly string[];
  readonly reasons: readonly Reason[];
}

type Codes = Readonly<Record<Network, readonly string[]>>;

const NOT_RECEIVED: Codes = {
  visa: ['13.1'],
  mastercard: ['4853'],
  amex: ['C08'],
  discover: ['RG'],
};
const DESCRIBED: Codes = {
  visa: ['13.3'],
  mastercard: ['4853'],
  amex: ['C31'],
  discover: ['RM'],
};
const BY_KIND: Readonly<Record<CardKind, Codes>> = {
  'not-received': NOT_RECEIVED,
  partly: { ...NOT_RECEIVED, visa: ['13.1', '13.3'] },
  'not-as-described': DESCRIBED,
  defective: { ...DESCRIBED, amex: ['C32'] },
  counterfeit: { ...DESCRIBED, visa: ['13.4'] },
  credit: { visa: ['13.6'], mastercard: ['4853'], amex: ['C02'], discover: ['RN2'] },
};
const RETURNED: Codes = { ...BY_KIND.credit, amex: ['C02', 'C04'] };
const CANCELLED: Codes = { ...BY_KIND.credit, visa: ['13.7', '13.6'], amex: ['C05'] };

const KINDS: Readonly<Partial<Record<ClaimSituation, CardKind>>> = {
  'different-item': 'not-as-described',
  damaged: 'defective',
  'not-working': 'defective',
  'parts-missing': 'partly',
  'empty-parcel': 'not-received',
};

/**
 * What a network calls a case.
 *
 * @returns null where it has no code for it
 */
export function cardCaseOf(known: Known, network: Network): CardCase | null {
  const { situation } = known;
  const plain = (kind: CardKind, codes = BY_KIND[kind], reasons: readonly Reason[] = []) => ({
    kind,
    codes: codes[network],
    reasons,
  });
  switch (situation) {
    case 'changed-mind':
    case 'wants-replacement':
      return null;
    case 'returned-no-refund':
      return plain('credit', RETURNED);
    case 'refund-not-arrived':
      return plain('credit');
    case 'seller-cancelled':
      return plain('credit', CANCELLED);
    case 'counterfeit':
      return counterfeitCase(known, network);
    case 'seller-closed':
      return caseBehind(known, network);
    default:
      return plain(KINDS[situation] ?? 'not-received');
  }
}

/** Visa asks who says so; without that it is a matter of the description. The others have no code of its own. */
function counterfeitCase({ order }: Known, network: Network): CardCase {
  const by = factValue(order.facts, 'identifiedBy');
  const identified = by !== null && by !== 'nobody';
  if (network !== 'visa' || identified)
    return {
      kind: 'counterfeit',
      codes: BY_KIND.counterfeit[network],
      reasons: network === 'visa' ? [because('fake-identified')] : [],
    };
  return {
    kind: 'not-as-described',
    codes: DESCRIBED.visa,
    reasons: [because('fake-unidentified')],
  };
}

/** What a dispute was about that the seller closed; null where nobody said. */
function kindBehind({ order, deliveredByRecords }: Known): CardKind | null {
  const said = factValue(order.facts, 'situation');
  if (said === 'changed-mind' || (said === null && deliveredByRecords)) return null;
  return said === 'not-as-described' ? 'not-as-described' : 'not-received';
}

function caseBehind(known: Known, network: Network): CardCase | null {
  const kind = kindBehind(known);
  return kind && { kind, codes: BY_KIND[kind][network], reasons: [] };
}

/** What PayPal calls a case; null where no source says, or nobody said what was wrong. */
export function payPalCode(known: Known): 'INR' | 'SNAD' | null {
  const { situation } = known;
  if (situation === 'seller-cancelled') return null;
  const kind = situation === 'seller-closed' ? kindBehind(known) : kindOfSituation(situation);
  if (kind === 'not-received') return 'INR';
  return kind === 'wrong' || kind === 'not-as-described' ? 'SNAD' : null;
}
