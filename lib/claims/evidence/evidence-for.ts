import type { Facts } from '../../core/facts/fact';
import { factValue, timeOf } from '../../core/facts/statement';
import type { Known } from '../case/known';
import type { ClaimRoute } from '../claim';
import type { ClaimRouteId } from '../claim-route-id';
import type { EvidenceItem, ProofId } from '../evidence-kinds';
import { type ClaimSituation, kindOfSituation } from '../situation';

/** What shows the case itself, the weightiest first. */
const BY_SITUATION: Readonly<Record<ClaimSituation, readonly ProofId[]>> = {
  'never-arrived': ['tracking-page'],
  late: ['tracking-page'],
  'tracking-wrong': ['tracking-page'],
  'delivered-not-here': ['tracking-page', 'carrier-denial', 'police-report'],
  'wrong-address': ['tracking-page', 'carrier-paper'],
  customs: ['customs-paper', 'tracking-page'],
  'returned-to-sender': ['tracking-page', 'carrier-paper'],
  'not-shipped': ['tracking-page'],
  'seller-cancelled': ['cancellation-proof'],
  'different-item': ['photo-item', 'listing-snapshot', 'photo-size-ruler', 'photo-label'],
  damaged: ['photo-fault', 'photo-parcel', 'photo-label', 'photo-item', 'carrier-paper'],
  'not-working': ['video-fault', 'photo-item', 'listing-snapshot'],
  counterfeit: ['photo-item', 'listing-snapshot'],
  'parts-missing': ['photo-counted', 'photo-parcel', 'photo-label', 'listing-snapshot'],
  'empty-parcel': ['photo-parcel', 'photo-label', 'carrier-paper'],
  'changed-mind': ['photo-item'],
  'wants-replacement': ['photo-fault', 'listing-snapshot'],
  'returned-no-refund': ['return-receipt', 'return-tracking', 'refund-promise'],
  'refund-not-arrived': ['refund-promise'],
  'seller-closed': ['chat'],
};

/** What the case needs besides, way by way. */
function besides({ id }: ClaimRoute, situation: ClaimSituation): readonly ProofId[] {
  const wrong = kindOfSituation(situation) === 'wrong' && situation !== 'empty-parcel';
  switch (id) {
    case 'shop':
      return situation === 'changed-mind' ? ['return-receipt', 'return-tracking'] : ['chat'];
    case 'paypal':
      return ['order-proof', 'seller-contact', 'chat'];
    case 'card':
      return [
        'order-proof',
        'payment-proof',
        'seller-contact',
        'chat',
        ...(wrong ? (['return-offer', 'return-receipt'] as const) : []),
        ...(situation === 'counterfeit' ? (['expert-word'] as const) : []),
      ];
    case 'direct-debit':
      return ['payment-proof'];
    case 'eu-withdrawal':
      return ['order-proof', 'return-receipt', 'return-tracking'];
    case 'uk-section-75':
      return ['order-proof', 'payment-proof', 'seller-contact', 'chat'];
  }
}

const COUNTS: readonly ClaimRoute['state'][] = ['open', 'not-yet', 'unknown'];

/** Whether a way asks for proof of a situation. A withdrawal sends goods back, so they must have come. */
const isAsked = ({ id, state, reasons }: ClaimRoute, situation: ClaimSituation): boolean =>
  COUNTS.includes(state) &&
  // Where a shop says nothing of a case, nobody knows what it asks for.
  !(state === 'unknown' && reasons.some(({ code }) => code === 'shop-says-nothing')) &&
  (id !== 'eu-withdrawal' ||
    state === 'open' ||
    (state === 'unknown' && kindOfSituation(situation) !== 'not-received'));

/** The checklist for an order in a situation: what each way that may be its own asks for, and what is in hand. */
export function evidenceFor(known: Known, routes: readonly ClaimRoute[]): readonly EvidenceItem[] {
  const { situation, order, held = [] } = known;
  const asked = new Map<ProofId, ClaimRouteId[]>();
  for (const route of routes) {
    if (!isAsked(route, situation)) continue;
    const needs = new Set([...needsCase(route.id, situation), ...besides(route, situation)]);
    for (const id of needs) asked.set(id, [...(asked.get(id) ?? []), route.id]);
  }
  return [...asked].map(([id, ways]) => ({
    id,
    has: held.includes(id) || isSaid(id, order.facts),
    for: ways,
  }));
}

/** A bank takes a debit back without asking, and the law asks for no reason. */
const needsCase = (id: ClaimRouteId, situation: ClaimSituation): readonly ProofId[] =>
  id === 'direct-debit' || id === 'eu-withdrawal' ? [] : BY_SITUATION[situation];

/** Facts that say as much as a file would. */
function isSaid(id: ProofId, facts: Facts): boolean {
  switch (id) {
    case 'seller-contact':
      return timeOf(facts, 'sellerContacted') !== null;
    case 'return-offer':
      return timeOf(facts, 'returnOffered') !== null || timeOf(facts, 'returnedOn') !== null;
    case 'tracking-page':
      return facts.lastEvent?.some(({ from }) => from !== 'user') === true;
    case 'order-proof':
      return facts.placed?.some(({ from }) => from !== 'user') === true;
    case 'expert-word': {
      const by = factValue(facts, 'identifiedBy');
      return by !== null && by !== 'nobody';
    }
    default:
      return false;
  }
}
