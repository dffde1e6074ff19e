import type { OrderKey } from '../facts/order';
import { closesWithin } from '../views/closing';
import type { OrderRow } from '../views/order-row';
import { SOON_DAYS, URGENT_DAYS } from '../views/urgency';
import type { ListSettings } from './list-settings';
import { searchFor } from './search';

export const isClosed = ({ urgency }: Pick<OrderRow, 'urgency'>): boolean =>
  urgency === 'over' || urgency === 'settled';

/**
 * Which orders are shown.
 *
 * @param withEvidence the orders that files are kept with
 */
export function filterFor(
  settings: ListSettings,
  withEvidence: ReadonlySet<OrderKey>,
): (row: OrderRow) => boolean {
  const { marketplace, account, standing, situation, certainty, paidWith, from, to, evidence } =
    settings;
  const found = searchFor(settings.search);
  return (row) =>
    (marketplace === null || row.marketplace === marketplace) &&
    (account === null || row.account === account) &&
    (standing === null || stands(row, standing)) &&
    (situation === null || (row.situation ?? 'none') === situation) &&
    (certainty === null || (row.claimBy?.certainty ?? 'unknown') === certainty) &&
    (paidWith === null || (row.paidWith ?? 'none') === paidWith) &&
    (from === null || (row.placed !== null && row.placed >= from)) &&
    (to === null || (row.placed !== null && row.placed <= to)) &&
    (evidence === null || withEvidence.has(row.key) === evidence) &&
    found(row);
}

/** Closing within a week includes closing today. */
const WITHIN: { readonly [Standing in NonNullable<ListSettings['standing']>]?: number } = {
  urgent: URGENT_DAYS,
  soon: SOON_DAYS,
};

function stands(row: OrderRow, standing: NonNullable<ListSettings['standing']>): boolean {
  if (standing === 'open') return !isClosed(row);
  const within = WITHIN[standing];
  if (within !== undefined) return closesWithin(within, row);
  return standing === 'closed' ? isClosed(row) : row.urgency === standing;
}
