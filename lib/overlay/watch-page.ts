import { own } from '../marketplaces/nodes';
import { isHost } from './host/host-element';
import { onAbort } from './on-abort';
import { beforePaint } from './turn';

/**
 * The one observer of a page. Reports what the page did since the last report, before it is painted; what the overlay
 * does to its own elements stays out, except where the page removed one; and so does what changes in the page's head.
 *
 * Reports once a turn: a script that answers what we do, as another copy of us would, is heard in the next one. Two
 * that answer each other within a turn would never let it end.
 */
export function watchPage(
  page: Document,
  onChanges: (changes: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  const due: MutationRecord[] = [];
  let reported = false;
  const report = () => {
    reported = true;
    void beforePaint().then(() => {
      reported = false;
      if (due.length > 0 && !signal.aborted) report();
    });
    onChanges(due.splice(0));
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) if (!isNoNews(record)) due.push(record);
    if (due.length > 0 && !reported) report();
  });
  observer.observe(page, {
    childList: true,
    characterData: true,
    subtree: true,
    // A card that is used for another order gets its links changed; a page may say only late in which language its
    // dates are.
    attributes: true,
    attributeFilter: ['href', 'lang'],
  });
  onAbort(signal, () => observer.disconnect());
}

/**
 * Whether nothing but ours was inserted; or anything into the page's head, where nothing is shown: what a script comes
 * by there has its interfaces put into the script's world, and pages never stop inserting scripts and styles.
 */
function isNoNews({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  if (own(target, 'nodeName') === 'HEAD') return true;
  if (removedNodes.length > 0) return false;
  for (const node of addedNodes) if (!isHost(node)) return false;
  return true;
}

/** Whether the page now says another language of itself: what it prints may read otherwise. */
export const changesLanguage = ({ type, target }: MutationRecord): boolean =>
  type === 'attributes' && target instanceof HTMLHtmlElement;
