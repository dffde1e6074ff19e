import { copyOfPage } from '../../marketplaces/page-copy/copy-of';
import type { Panel, PanelWorld } from '../contract';

/** Has the whole of a list read that shows no card, again whenever it shows something else. */
export function listReader({ ask, page, marketplace, shownSince }: PanelWorld): Panel['readList'] {
  let last: string | null = null;
  return async (isOurs) => {
    const copy = copyOfPage(page, isOurs);
    if (copy === last) return null;
    last = copy;
    try {
      return await ask('recordPage', {
        marketplace: marketplace.id,
        page: 'list',
        url: page.location.href,
        readAt: shownSince(),
        ofCards: false,
        copies: [{ copy, known: null }],
      });
    } catch (error) {
      last = null;
      throw error;
    }
  };
}
