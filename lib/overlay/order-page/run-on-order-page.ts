import type { PageKind } from '../../core/facts/sighting';
import type { OrderShop } from '../../marketplaces/marketplace';
import { forwardPageData } from '../forward-page-data';
import { type Untold, withTexts } from '../handed-texts';
import { startOverlay } from '../start-overlay';
import { OrderOverlay } from './order-overlay';

/** What the script of one kind of page with a single order does; another script takes care of the other kinds. */
export function runOnOrderPage(
  own: Exclude<PageKind, 'list'>,
  shop: OrderShop,
  untold: Untold,
): void {
  const surroundings = withTexts(untold);
  forwardPageData(document, surroundings);
  startOverlay(document, shop, surroundings, (kind, world) =>
    kind === own ? new OrderOverlay(world, kind) : null,
  );
}
