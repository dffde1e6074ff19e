import type { ListShop } from '../../marketplaces/marketplace';
import { forwardPageData } from '../forward-page-data';
import type { Surroundings } from '../overlay-world';
import { startOverlay } from '../start-overlay';
import type { BarCheck } from './bar-check';
import { ListOverlay } from './list-overlay';

/**
 * What the script of a shop's order lists does.
 *
 * @param Check what checks orders; left out where the shop cannot be asked
 */
export function runOnList(
  shop: ListShop,
  surroundings: Surroundings,
  Check: typeof BarCheck | null = null,
): void {
  forwardPageData(document, surroundings);
  startOverlay(document, shop, surroundings, (kind, world) =>
    kind === 'list' ? new ListOverlay(world, Check) : null,
  );
}
