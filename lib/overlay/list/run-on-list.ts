import type { ListShop } from '../../marketplaces/marketplace';
import { forwardPageData } from '../forward-page-data';
import { type Untold, withTexts } from '../handed-texts';
import { startOverlay } from '../start-overlay';
import { ListOverlay } from './list-overlay';

/**
 * What the script of a shop's order lists does.
 *
 * @param isAsked whether the shop can be asked about orders
 */
export function runOnList(shop: ListShop, untold: Untold, isAsked = false): void {
  const surroundings = withTexts(untold);
  forwardPageData(document, surroundings);
  startOverlay(document, shop, surroundings, (kind, world) =>
    kind === 'list' ? new ListOverlay(world, isAsked) : null,
  );
}
