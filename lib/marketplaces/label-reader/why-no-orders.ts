import { find } from '../nodes';
import type { NoOrders } from '../read-page';

/** What keeps a shop of which little is known from showing orders. */
export interface Barriers {
  readonly captcha: string;
  readonly signIn: string;
}

/**
 * Why a page of such a shop shows no order. Never "empty": no words are known by which these shops say so, and a page
 * that is not understood must not be taken for one without orders.
 */
export function whyNoOrders(page: Document, url: URL, { captcha, signIn }: Barriers): NoOrders {
  if (/captcha|verif/i.test(url.pathname) || find(page, captcha))
    return {
      outcome: 'blocked',
      problem: { field: 'page', reason: 'the shop asks for a captcha' },
    };
  if (/^(?:login|passport)\./.test(url.hostname) || /\/(?:login|signin)\b/i.test(url.pathname))
    return { outcome: 'signed-out', problem: null };
  if (find(page, signIn)) return { outcome: 'signed-out', problem: null };
  return {
    outcome: 'unreadable',
    problem: {
      field: 'page',
      reason: 'no order could be found: the page is still loading, shows none, or is not known',
    },
  };
}
