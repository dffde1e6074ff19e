import type { Sighting } from '../../../core/facts/sighting';
import type { Found } from './found';

/** Most orders of one response; a list has ten. */
export const ORDER_LIMIT = 2_000;
const PROBLEM_LIMIT = 200;
/** Most line items of all orders of one response together. */
const ITEM_LIMIT = 20_000;

/** What a response gave, cut to what may be stored of any response. */
export function withinLimits({ outcome, sightings, problems }: Found): Found {
  let items = 0;
  const kept = sightings.slice(0, ORDER_LIMIT).map((sighting): Sighting => {
    const lineItems = sighting.lineItems.slice(0, Math.max(0, ITEM_LIMIT - items));
    items += lineItems.length;
    return lineItems.length < sighting.lineItems.length ? { ...sighting, lineItems } : sighting;
  });
  return { outcome, sightings: kept, problems: problems.slice(0, PROBLEM_LIMIT) };
}
