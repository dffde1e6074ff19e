import { NoticeBar } from '../../components/summary-bar';
import type { Words } from '../core/facts/words';
import { find } from '../marketplaces/nodes';
import { MARK } from './host/plain-host';
import { SingleHost } from './host/single-host';

/**
 * Says on a page that outlived the extension why its dates are gone. Made while the extension lives: afterwards there
 * are no texts.
 *
 * @returns to be called once nothing of ours stands on the page any more; where another version of us does already, it
 *   says nothing
 */
export function farewellOf(
  page: Document,
  words: Words,
  { now, zone }: { readonly now: () => number; readonly zone: string },
): () => void {
  const text = words.say('extensionGone');
  const names = new Map(['barName', 'panelClose'].map((name) => [name, words.say(name)]));
  const kept: Words = { ...words, say: (name) => names.get(name) ?? '' };
  return () => {
    if (find(page, `[${MARK}]`)) return;
    const bar = new SingleHost(page, 'bar');
    bar.float();
    const here = { words: kept, now: now(), zone };
    bar.draw(<NoticeBar text={text} here={here} onClose={bar.dismiss} />, 'light');
  };
}
