import type { ListShop } from '../../marketplaces/marketplace';
import type { forwardPageData } from '../forward-page-data';
import { type Untold, withTexts } from '../handed-texts';
import { startOverlay } from '../start-overlay';
import type { offerCheck } from './check-offer';
import { listOverlay } from './list-overlay';

/**
 * What the script of a shop's order lists does.
 *
 * @param forward hands over the data that the page is filled from, where that is listened to
 * @param offer what offers the check of orders, where the shop can be asked about them
 */
export function runOnList(
  shop: ListShop,
  untold: Untold,
  forward?: typeof forwardPageData,
  offer?: typeof offerCheck,
): void {
  const surroundings = withTexts(untold);
  forward?.(document, surroundings);
  startOverlay(document, shop, surroundings, (kind, world) =>
    kind === 'list' ? listOverlay(world, offer) : null,
  );
}
