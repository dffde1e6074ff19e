import { own } from '../../marketplaces/nodes';

/**
 * Gives a shadow root its styles.
 *
 * @param worn those that it has; left out: it is looked at for them, which costs more than all the rest
 */
export type Dress = (root: ShadowRoot, worn?: readonly CSSStyleSheet[]) => void;

/** One stylesheet for all roots of a page, beside those that they have. */
export function dressOf(style: string): Dress {
  let shared = sharedSheet(style);
  return (root, worn = root.adoptedStyleSheets) => {
    if (shared) {
      try {
        root.adoptedStyleSheets = [...worn, shared];
        return;
      } catch {
        // Firefox keeps the sheets of a content script and the page apart; from now on each root gets its own element.
        shared = null;
      }
    }
    const element = own(root.ownerDocument, 'createElement').call(root.ownerDocument, 'style');
    element.textContent = style;
    root.append(element);
  };
}

function sharedSheet(style: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  } catch {
    return null;
  }
}
