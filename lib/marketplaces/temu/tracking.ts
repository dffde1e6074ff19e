import { idAnchors, onlyId } from '../label-and-id/id-anchors';
import { pieceAt } from '../label-and-id/labels';
import { piecesOf } from '../label-and-id/pieces';
import type { CardReading, PageContext } from '../marketplace';
import { pageLanguage } from '../page-language';
import { oneLine } from '../page-text';
import { startSeen } from '../seen';
import { idInAddress, orderOf } from './order-id';
import { temuPages } from './pages';
import { TRACKING } from './selectors';
import { sayTracking } from './tracking-texts';
import { TRACKING_HEADINGS } from './words';

const ITEM_LIMIT = 100;

/** Whether a page shows the journey of a parcel. Its address is not known, so its words tell (facts of the other pages §1.5). */
export const showsTracking = (page: Document): boolean =>
  page.querySelector(TRACKING.parcel) !== null ||
  pieceAt(piecesOf(page, temuPages.notSearched), TRACKING_HEADINGS) !== null;

/** Reads a page that shows the journey of one order's parcel. */
export function readTrackingPage(page: Document, context: PageContext): CardReading {
  const seen = startSeen();
  const { matched } = seen;
  const pieces = piecesOf(page, temuPages.notSearched);
  const { url } = context;
  const inAddress =
    idInAddress(url) ??
    orderOf(url.searchParams.get('order_sn') ?? url.searchParams.get('_oak_order_sn') ?? '');
  const anchors = idAnchors(page, pieces, temuPages);
  const printed = onlyId(anchors);
  const id =
    anchors.length === 0 ? inAddress : inAddress === null || inAddress === printed ? printed : null;
  if (id === null)
    return {
      sighting: null,
      problem: { field: 'id', reason: 'the address and the page do not name one order' },
      matched,
    };
  const { now, zone } = context;
  const reading = { language: pageLanguage(page), now, zones: [zone] };
  sayTracking(page, reading, seen);
  const titles = Array.from(page.querySelectorAll(TRACKING.goods))
    .slice(0, ITEM_LIMIT)
    .map((picture) => oneLine(picture.getAttribute('alt') ?? ''));
  return {
    sighting: {
      id,
      facts: seen.facts,
      total: null,
      lineItems: titles.map((title) => ({
        title: title || null,
        quantity: null,
        price: null,
        variant: null,
      })),
      unread: seen.unread,
      showsUndelivered: false,
    },
    problem: null,
    matched,
  };
}
