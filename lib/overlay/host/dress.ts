import { own } from '../../marketplaces/nodes';

/** Gives a shadow root its styles. */
export type Dress = (root: ShadowRoot) => void;

/** One stylesheet for all roots of a page, beside those that they have. */
export function dressOf(style: string): Dress {
  let shared = sharedSheet(style);
  return (root) => {
    if (shared) {
      try {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, shared];
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
