import { startCollecting } from '../fact-collector';
import { idAnchors, onlyId } from '../label-reader/id-anchors';
import { pieceAt } from '../label-reader/labels';
import { itemCalled, noOrder, orderRead } from '../label-reader/order-read';
import { piecesOf, shownIn } from '../label-reader/pieces';
import type { CardReading, PageContext } from '../marketplace';
import { attributeOf, find } from '../nodes';
import { pageLanguage } from '../page-language';
import { oneLine } from '../page-text';
import { idInAddress, orderOf } from './order-id';
import { temuPages } from './pages';
import { TRACKING } from './selectors';
import { collectTracking } from './tracking-texts';
import { TRACKING_HEADINGS } from './words';

const ITEM_LIMIT = 100;

/** Whether a page shows the journey of a parcel. Its address is not known, so its words tell (../FACTS.md §1.5). */
export const showsTracking = (page: Document): boolean =>
  find(page, TRACKING.parcel) !== null ||
  pieceAt(piecesOf(page, temuPages.notSearched), TRACKING_HEADINGS) !== null;

/** Reads a page that shows the journey of one order's parcel. */
export function readTrackingPage(page: Document, context: PageContext): CardReading {
  const seen = startCollecting();
  const pieces = piecesOf(page, temuPages.notSearched);
  const { url } = context;
  const inAddress =
    idInAddress(url) ??
    orderOf(url.searchParams.get('order_sn') ?? url.searchParams.get('_oak_order_sn') ?? '');
  const anchors = idAnchors(page, pieces, temuPages);
  const printed = onlyId(anchors);
  const id =
    anchors.length === 0 ? inAddress : inAddress === null || inAddress === printed ? printed : null;
  if (id === null) return noOrder('id', 'the address and the page do not name one order', seen);
  const { now, zone } = context;
  const reading = { language: pageLanguage(page), now, zones: [zone] };
  const named = collectTracking(page, reading, seen);
  const lineItems = shownIn(page, TRACKING.goods)
    .slice(0, ITEM_LIMIT)
    .map((picture) => itemCalled(oneLine(attributeOf(picture, 'alt') ?? '')));
  return orderRead(id, seen, { total: null, lineItems, ...named });
}
