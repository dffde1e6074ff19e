import type { PageContext } from '../marketplace';
import { joinedText, spacedText, textPieces } from '../page-text';
import type { NoOrders } from '../read-page';
import { idsInText } from './order-id';
import { barrier } from './outcome';
import { FAILED, first, LIST, LOADING } from './selectors';

/**
 * Why a list shows no order. The order matters: a captcha or a sign-in form explains a missing list; "empty" must be proved, and whatever
 * is not proved is `unreadable`, never "no orders". A page that is still loading is unreadable too: the overlay reads again when it changes.
 */
export function withoutOrders(page: Document, context: PageContext): NoOrders {
  const barred = barrier(page, context);
  if (barred) return barred;
  const reason = whyNotEmpty(page);
  return reason === null
    ? { outcome: 'empty', problem: null }
    : { outcome: 'unreadable', problem: { field: 'page', reason } };
}

/**
 * What speaks against "the buyer has no orders here"; null when nothing does. The shop's own empty state has never been seen (facts §13), so
 * it must show in its place: the list's frame, drawn, with something said in it, and no trace of an order anywhere in it.
 */
function whyNotEmpty(page: Document): string | null {
  const frame = first(page, [...LIST.frame].reverse());
  if (!frame) return 'the list has not been drawn: the page is still loading, or it has changed';
  if (frame.querySelector('a[href*="rderId="]') || idsInText(spacedText(frame)).length > 0)
    return 'orders are there, but no card that can be read: the page has changed';
  if (frame.querySelector(LOADING)) return 'the list is still loading';
  if (frame.querySelector(FAILED)) return 'the list could not be loaded';
  const said = joinedText(frame.querySelector('[class*="empty"]')) !== '';
  const filled =
    page.querySelector(LIST.tabs) !== null && textPieces(frame, isFurniture).length > 0;
  return said || filled
    ? null
    : 'the list is empty and says nothing: the page is still loading, or it has changed';
}

/** Tabs, search, filters and recommendations are there whether the list has been drawn or not. */
const isFurniture = (element: Element): boolean =>
  /^(?:INPUT|SELECT|BUTTON|LABEL|H1|H2)$/.test(element.tagName) ||
  /order-nav|tabs|header|search|filter|select|recommend|more-to-love/i.test(
    element.getAttribute('class') ?? '',
  );
