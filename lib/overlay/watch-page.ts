import { isHost } from './host-element';

/**
 * The one observer of a page. Reports what the page did since the last report, before it is painted; what the overlay
 * does to its own elements stays out, except where the page removed one.
 */
export function watchPage(
  page: Document,
  onChanges: (changes: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    const foreign = records.filter((record) => !insertsOnlyOurs(record));
    if (foreign.length > 0) onChanges(foreign);
  });
  observer.observe(page, {
    childList: true,
    characterData: true,
    subtree: true,
    // A card that is used for another order gets its links changed; a page may say only late in which language its dates are.
    attributes: true,
    attributeFilter: ['href', 'lang'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function insertsOnlyOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && removedNodes.length === 0 && Array.from(addedNodes).every(isHost);
}

/** Whether the page now says another language of itself: what it prints may read otherwise. */
export const changesLanguage = ({ type, target }: MutationRecord): boolean =>
  type === 'attributes' && target === target.ownerDocument?.documentElement;
