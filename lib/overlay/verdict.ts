import type { Outcome, PageKind } from '../core/facts/sighting';
import { own } from '../marketplaces/nodes';
import { onTrusted } from './host/on-trusted';
import type { OverlayWorld } from './overlay-world';

/** A page that draws itself late is given this long after loading before it is said that it cannot be read. */
const PATIENCE = 5_000;
/** ms after which a page that is still being loaded counts as loaded: some never end. */
const LONGEST_LOADING = 15_000;

/** Resolves once the page has loaded and had its time; never when the overlay has to leave before. */
export function pageHadItsTime({ page, signal }: OverlayWorld): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => {
      const timer = setTimeout(resolve, PATIENCE);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    };
    if (own(page, 'readyState') === 'complete') return wait();
    onTrusted(own(page, 'defaultView'), 'load', wait, { signal });
    const timer = setTimeout(wait, LONGEST_LOADING);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** What a user is told of a page that shows no order. */
export interface Notice {
  readonly text: string;
  readonly link: { readonly href: string; readonly text: string } | null;
  /** It may show some all the same. */
  readonly unreadable?: true;
}

/** What to tell a user of a page that shows no order; null when there is nothing worth saying. */
export function noticeFor(
  outcome: Outcome,
  kind: PageKind,
  { texts, marketplace }: OverlayWorld,
): Notice | null {
  const { pageBlocked, pageEmpty, pageOpenList, pageSignedOut, pageUnreadable } = texts().texts;
  switch (outcome) {
    case 'orders':
      return null;
    case 'empty':
      return { text: pageEmpty, link: null };
    case 'signed-out':
      return { text: pageSignedOut, link: null };
    case 'blocked':
      return { text: pageBlocked, link: null };
    case 'unreadable':
      return {
        text: pageUnreadable,
        link: kind === 'list' ? null : { href: marketplace.site.listUrl, text: pageOpenList },
        unreadable: true,
      };
  }
}
