import type { PageKind } from '../../core/sighting';
import type { PageContext } from '../marketplace';
import { joinedText, spacedText, textPieces } from '../page-text';
import type { NoOrders } from '../read-page';
import { idsInText } from './order-id';
import { CAPTCHA, first, LIST, LOADING, SIGN_IN } from './selectors';

/**
 * Why a page shows no order. The order matters: a captcha or a sign-in form explains a missing list; "empty" must be proved, and whatever
 * is not proved is `unreadable`, never "no orders". A page that is still loading is unreadable too: the overlay reads again when it changes.
 */
export function withoutOrders(page: Document, context: PageContext, kind: PageKind): NoOrders {
  const address = context.url;
  if (/_____tmd_____|\/punish/.test(address.pathname) || page.querySelector(CAPTCHA))
    return {
      outcome: 'blocked',
      problem: { field: 'page', reason: 'the shop asks for a captcha' },
    };
  if (isSignIn(address) || page.querySelector(SIGN_IN) || asksToSignIn(page))
    return { outcome: 'signed-out', problem: null };
  if (kind !== 'list') return { outcome: 'unreadable', problem: null };
  const reason = whyNotEmpty(page);
  return reason === null
    ? { outcome: 'empty', problem: null }
    : { outcome: 'unreadable', problem: { field: 'page', reason } };
}

const isSignIn = (url: URL): boolean =>
  /^(?:login|passport)\./.test(url.hostname) || /\/(?:login|passport)\b/.test(url.pathname);

/** A link to the sign-in page where the orders should be; the one in the page's own header is always there. */
function asksToSignIn(page: Document): boolean {
  if (page.querySelector(LIST.tabs)) return false;
  return Array.from(page.querySelectorAll('a[href*="login.aliexpress."]'))
    .slice(0, 50)
    .some(
      (link) =>
        !/logout|signout/i.test(link.getAttribute('href') ?? '') && !link.closest(FURNITURE),
    );
}
const FURNITURE =
  'header, footer, nav, [id*="header"], [class*="header"], [id*="footer"], [class*="footer"]';

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
