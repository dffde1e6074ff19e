import { isElement, nodeAfter, own } from './nodes';

/** Longest text taken from one place of a page; a title or a reminder is far shorter. */
const TEXT_LIMIT = 500;
/** Most nodes looked at in one place, so that a hostile page cannot hold the reader up. */
const NODE_LIMIT = 5_000;

const TEXT = 3;

/**
 * What prints nothing: marks of direction, which pages and platforms put around and within dates and amounts, breaks of
 * no width, and a byte order mark, which counts as white space in JavaScript. What joins letters stays.
 */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One line without unseen signs: each run of white space is one space, none around it, at most `limit` characters. */
export const oneLine = (text: string, limit = TEXT_LIMIT): string =>
  text
    .slice(0, limit * 4)
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);

/**
 * The text of an element run together as the page has it: right for a price split over a span for each character.
 *
 * @returns one line; empty for no element
 */
export const joinedText = (element: Element | null | undefined): string =>
  element ? oneLine(own(element, 'textContent') ?? '') : '';

/**
 * The texts of an element, one for each text node, in page order. Two labels that touch in the markup stay two.
 *
 * @param skip elements that are left out with everything below them
 * @returns trimmed, none of them empty, each at most `TEXT_LIMIT` long
 */
export function textPieces(
  root: Element | null | undefined,
  skip: (element: Element) => boolean = () => false,
): string[] {
  const pieces: string[] = [];
  if (!root || skip(root)) return pieces;
  let node: Node | null = own(root, 'firstChild');
  for (let seen = 0; node && seen < NODE_LIMIT; seen++) {
    if (own(node, 'nodeType') === TEXT) {
      const text = oneLine(own(node, 'nodeValue') ?? '');
      if (text) pieces.push(text);
    }
    const enter = isElement(node) && !isSilent(node) && !skip(node);
    node = (enter && own(node, 'firstChild')) || nodeAfter(node, root);
  }
  return pieces;
}

const isSilent = (element: Element): boolean =>
  /^(?:script|style|template|noscript)$/i.test(own(element, 'tagName'));

/** The pieces of a text as one line, a space between them. */
export const spacedText = (
  root: Element | null | undefined,
  skip?: (element: Element) => boolean,
): string => oneLine(textPieces(root, skip).join(' '));
