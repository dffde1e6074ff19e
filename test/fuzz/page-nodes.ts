/** What mutations ask of a page's nodes. happy-dom has no TreeWalker worth its time, so these walk by themselves. */

export const elementsOf = (page: Document): Element[] =>
  page.body ? Array.from(page.body.querySelectorAll('*')) : [];

/** The text nodes that print something. */
export function textsOf(page: Document): Text[] {
  const found: Text[] = [];
  const stack: Node[] = page.body ? [page.body] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node) && node.data.trim() !== '') found.push(node);
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return found;
}

export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const hasDigit = (text: string | null | undefined): boolean => /\p{Nd}/u.test(text ?? '');

const INLINE = /^(?:SPAN|FONT|B|I|A|EM|STRONG)$/;
/** A whole date is longer in every language. */
const SHORTEST_DATE = 8;

/**
 * Whether this is a part of a number or a date rather than all of it: a price is printed with an element for each
 * digit, and who takes one digit away has written another number.
 */
export function isScrap(node: Node): boolean {
  const text = node.textContent ?? '';
  const inline = isText(node) || (isElement(node) && INLINE.test(node.tagName));
  if (!inline || !hasDigit(text) || text.trim().length >= SHORTEST_DATE) return false;
  return hasDigit((node.parentNode?.textContent ?? '').replace(text, ''));
}

/** Whether a text stands beside a date or a number, which it may be the label of. */
export const labelsDigits = (text: Text): boolean =>
  hasDigit(text.data) || hasDigit(text.parentElement?.parentElement?.textContent);

/** Puts `node` in front of another, or behind it. */
export function putBeside(node: Node, other: Node, behind: boolean): void {
  other.parentNode?.insertBefore(node, behind ? other.nextSibling : other);
}
