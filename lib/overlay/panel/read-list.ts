import { copyOfPage } from '../../marketplaces/page-copy/copy-of';
import type { PageRead } from '../../protocol/page-messages';
import type { PanelWorld } from '../contract';
import { seenPage } from '../seen-page';

/**
 * Has the whole of a list read that shows no card.
 *
 * @param isOurs whether a node is an element of ours, and so no part of the page
 * @returns what was made of it; null where it is as it was the last time
 */
export function listReader(
  world: PanelWorld,
  isOurs: (node: Node) => boolean,
): () => Promise<PageRead | null> {
  let last: string | null = null;
  return async () => {
    const copy = copyOfPage(world.page, isOurs);
    if (copy === last) return null;
    last = copy;
    try {
      return await world.ask('recordPage', seenPage(world, 'list', false, [{ copy, known: null }]));
    } catch (error) {
      last = null;
      throw error;
    }
  };
}
