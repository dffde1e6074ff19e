import type { Unread } from '../../../../core/facts/sighting';
import type { PageContext } from '../../../marketplace';
import { attributeOf, find, findAll, own } from '../../../nodes';
import { joinedText, spacedText, textPieces } from '../../../page-text';
import type { NoOrders } from '../../../read-page';
import { idInLink, idsInText } from '../../order-id';
import { barrier } from '../outcome';
import { FAILED, first, LIST, LOADING } from '../selectors';

/** The outermost frame first: it is there before the list is. */
const FRAME = LIST.frame.toReversed();
const ORDER_LINK = 'a[href*="rderId="]';
const LINK_LIMIT = 100;

/**
 * Why a list shows no order. The order matters: a captcha or a sign-in form explains a missing list; "empty" must be
 * proved, and whatever is not proved is `unreadable`, never "no orders". A page that is still loading is unreadable
 * too: the overlay reads again when it changes.
 */
export function withoutOrders(page: Document, context: PageContext): NoOrders {
  const barred = barrier(page, context);
  if (barred) return barred;
  const problem = hasOrders(page)
    ? { field: 'card', reason: 'orders are there, but no card that can be read' }
    : whyNotEmpty(page);
  return problem === null ? { outcome: 'empty', problem } : { outcome: 'unreadable', problem };
}

/**
 * A trace of an order: a link or an id in the list, or a link to an order anywhere where even the list's frame is gone.
 */
function hasOrders(page: Document): boolean {
  const frame = first(page, FRAME);
  if (frame) return find(frame, ORDER_LINK) !== null || idsInText(spacedText(frame)).length > 0;
  const links = findAll(page, ORDER_LINK).slice(0, LINK_LIMIT);
  return links.some((link) => idInLink(attributeOf(link, 'href')) !== null);
}

/**
 * What speaks against "the buyer has no orders here"; null when nothing does. The shop's own empty state has never been
 * seen (FACTS.md §13), so it must show in its place: the list's frame, drawn, with something said in it, and no trace
 * of an order anywhere in it.
 */
function whyNotEmpty(page: Document): Unread | null {
  const because = (reason: string) => ({ field: 'page', reason });
  const frame = first(page, FRAME);
  if (!frame)
    return because('the list has not been drawn: the page is still loading, or it has changed');
  if (find(frame, LOADING)) return because('the list is still loading');
  if (find(frame, FAILED)) return because('the list could not be loaded');
  const said = joinedText(find(frame, '[class*="empty"]')) !== '';
  const filled = find(page, LIST.tabs) !== null && textPieces(frame, isFurniture).length > 0;
  return said || filled
    ? null
    : because('the list is empty and says nothing: the page is still loading, or it has changed');
}

/** Tabs, search, filters and recommendations are there whether the list has been drawn or not. */
const isFurniture = (element: Element): boolean =>
  /^(?:INPUT|SELECT|BUTTON|LABEL|H1|H2)$/.test(own(element, 'tagName')) ||
  /order-nav|tabs|header|search|filter|select|recommend|more-to-love/i.test(
    attributeOf(element, 'class') ?? '',
  );
