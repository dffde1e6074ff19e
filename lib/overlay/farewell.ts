import { find } from '../marketplaces/nodes';
import { plainBar } from './draw/bar';
import { MARK } from './host/plain-host';
import { singleHost } from './host/single-host';
import type { Surroundings } from './overlay-world';

/**
 * Says on a page that outlived the extension why its dates are gone. To be called once nothing of ours stands on the
 * page any more; where another version of us does already, it says nothing, and nor does it without a text, which
 * nobody gives then.
 */
export function sayFarewell(page: Document, { texts }: Pick<Surroundings, 'texts'>): void {
  const { extensionGone } = texts().texts;
  if (!extensionGone || find(page, `[${MARK}]`)) return;
  const bar = singleHost(page, 'bar');
  bar.float();
  bar.draw(plainBar(page, texts(), extensionGone, bar.dismiss));
}
