import { type ClaimSituation, kindOfSituation } from '../../lib/claims/situation';

/** The order that every row of the table is about; the situation alone differs. */
const BASE = {
  placed: '2026-09-01',
  paid: '2026-09-01',
  shipped: '2026-09-03',
  tracked: '2026-09-03',
  promisedBy: '2026-10-01',
};
const ARRIVED = { ...BASE, delivered: '2026-10-01' };

export const NOW = '2026-10-10T12:00:00Z';
export const ZONE = 'UTC';

const OWN: Readonly<Partial<Record<ClaimSituation, object>>> = {
  'delivered-not-here': { delivered: '2026-10-01' },
  'not-shipped': { shipped: undefined, tracked: undefined },
  'seller-cancelled': { shipped: undefined, tracked: undefined, status: 'cancelled' },
  'parts-missing': { piecesMissing: '5 of 20' },
  'returned-no-refund': { returnedOn: '2026-10-03' },
  'refund-not-arrived': { refundIssued: '2026-09-25' },
};

/** The facts of an order in this situation, as they are written for `npm run explain`. */
export function factsIn(situation: ClaimSituation): Record<string, string> {
  const kind = kindOfSituation(situation);
  const came = kind === 'wrong' || kind === 'unwanted' || situation === 'returned-no-refund';
  const facts = { ...(came ? ARRIVED : BASE), ...OWN[situation] };
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
