import { copyOfPage } from '../../marketplaces/page-copy/copy-of';
import type { Panel, PanelWorld } from '../contract';
import { seenPage } from '../seen-page';

/** Has the whole of a list read that shows no card, again whenever it shows something else. */
export function listReader(world: PanelWorld): Panel['readList'] {
  let last: string | null = null;
  return async (isOurs) => {
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
