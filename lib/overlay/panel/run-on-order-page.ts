import type { PageKind } from '../../core/facts/sighting';
import type { OrderShop } from '../../marketplaces/marketplace';
import { forwardPageData } from '../forward-page-data';
import type { Surroundings } from '../overlay-world';
import { startOverlay } from '../start-overlay';
import { PanelOverlay } from './panel-overlay';

/** What the script of one kind of page with a single order does; another script takes care of the other kinds. */
export function runOnOrderPage(
  own: Exclude<PageKind, 'list'>,
  shop: OrderShop,
  surroundings: Surroundings,
): void {
  forwardPageData(document, surroundings);
  startOverlay(document, shop, surroundings, (kind, world) =>
    kind === own ? new PanelOverlay(world, kind) : null,
  );
}
