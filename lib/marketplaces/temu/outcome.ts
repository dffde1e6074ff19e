import { piecesOf } from '../label-reader/pieces';
import type { PageContext } from '../marketplace';
import { find } from '../nodes';
import type { NoOrders } from '../read-page';
import { CAPTCHA, SIGN_IN } from './selectors';
import { saysBlocked, saysBusy, saysEmpty } from './words';

const blocked = (reason: string): NoOrders => ({
  outcome: 'blocked',
  problem: { field: 'page', reason },
});
const unreadable = (reason: string): NoOrders => ({
  outcome: 'unreadable',
  problem: { field: 'page', reason },
});

/** What keeps the shop from showing orders; null when nothing does. */
function barrier(page: Document, { url }: PageContext): NoOrders | null {
  const texts = piecesOf(page)
    .slice(0, 400)
    .map(({ text }) => text);
  if (/verif|captcha/i.test(url.pathname) || find(page, CAPTCHA) || texts.some(saysBlocked))
    return blocked('the shop asks for a security verification');
  if (/\/login\b/.test(url.pathname) || find(page, SIGN_IN))
    return { outcome: 'signed-out', problem: null };
  return texts.some(saysBusy) ? unreadable('the shop says that it is busy') : null;
}

/**
 * Why a list shows no order. "No orders" needs the shop's own words for it; a list that says nothing may still be
 * loading.
 */
export function withoutOrders(page: Document, context: PageContext): NoOrders {
  const barred = barrier(page, context);
  if (barred) return barred;
  const pieces = piecesOf(page);
  if (pieces.some(({ text }) => /PO-\d{2,4}-\d{8}/.test(text)))
    return unreadable('orders are there, but no card that can be read: the page has changed');
  if (pieces.some(({ text }) => saysEmpty(text))) return { outcome: 'empty', problem: null };
  return unreadable('no order is shown: the page is still loading, or it has changed');
}

/** Why an order's own page shows no order. It is never "empty"; why it cannot be read its reader has said. */
export const withoutOrder = (page: Document, context: PageContext): NoOrders =>
  barrier(page, context) ?? { outcome: 'unreadable', problem: null };
