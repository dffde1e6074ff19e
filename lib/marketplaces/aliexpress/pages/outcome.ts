import type { PageContext } from '../../marketplace';
import { attributeOf, closest, find, findAll } from '../../nodes';
import type { NoOrders } from '../../read-page';
import { CAPTCHA, LIST, SIGN_IN } from './selectors';

/** What keeps the shop from showing orders: a captcha or a sign-in form; null when neither does. */
export function barrier(page: Document, { url }: PageContext): NoOrders | null {
  if (/_____tmd_____|\/punish/.test(url.pathname) || find(page, CAPTCHA))
    return {
      outcome: 'blocked',
      problem: { field: 'page', reason: 'the shop asks for a captcha' },
    };
  if (isSignIn(url) || find(page, SIGN_IN) || asksToSignIn(page))
    return { outcome: 'signed-out', problem: null };
  return null;
}

/** Why an order's own page shows no order. It is never "empty"; why it cannot be read its reader has said. */
export const withoutOrder = (page: Document, context: PageContext): NoOrders =>
  barrier(page, context) ?? { outcome: 'unreadable', problem: null };

const isSignIn = (url: URL): boolean =>
  /^(?:login|passport)\./.test(url.hostname) || /\/(?:login|passport)\b/.test(url.pathname);

/** A link to the sign-in page where the orders should be; the one in the page's own header is always there. */
function asksToSignIn(page: Document): boolean {
  if (find(page, LIST.tabs)) return false;
  return findAll(page, 'a[href*="login.aliexpress."]')
    .slice(0, 50)
    .some(
      (link) =>
        !/logout|signout/i.test(attributeOf(link, 'href') ?? '') && !closest(link, FURNITURE),
    );
}
const FURNITURE =
  'header, footer, nav, [id*="header"], [class*="header"], [id*="footer"], [class*="footer"]';
