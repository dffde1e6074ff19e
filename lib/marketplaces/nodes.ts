/*
 * A page can put its own names over the browser's on two kinds of nodes: `<input name="parentNode">` becomes the
 * `parentNode` of its form, and `<img name="body">` the `body` of the document. So a page's nodes are read only through
 * these functions, or a walk may lead in a circle.
 */

/**
 * No name can lie over a symbol. `instanceof` would do too, but it would put the interface of forms into the script's
 * world, and takes longer.
 */
function isOverlaid(node: Node & { readonly [Symbol.toStringTag]?: string }): boolean {
  const kind = node[Symbol.toStringTag];
  return kind === 'HTMLFormElement' || kind === 'HTMLDocument';
}

/** A property of a node as the browser has it, whatever the page calls so. */
export const own = <Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] =>
  isOverlaid(node) ? Reflect.get(Object.getPrototypeOf(node), name, node) : node[name];

export const isElement = (node: Node): node is Element => own(node, 'nodeType') === 1;

/** A node, or none. */
type Maybe<Of> = Of | null | undefined;

export const parentOf = (node: Maybe<Node>): Element | null =>
  node ? own(node, 'parentElement') : null;

/** Most steps from a text up to its card. */
const DEPTH_LIMIT = 200;

/** An element and those around it, from the inside out. */
export function* outwards(element: Element | null): Iterable<Element> {
  let at = element;
  for (let depth = 0; at && depth < DEPTH_LIMIT; depth++) {
    yield at;
    at = parentOf(at);
  }
}

export const childrenOf = (element: Maybe<Element>): Element[] =>
  element ? Array.from(own(element, 'children')) : [];

/** The node that follows `node` and everything below it, inside `root`. */
export function nodeAfter(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    const next: Node | null = own(at, 'nextSibling');
    if (next) return next;
    at = own(at, 'parentNode');
  }
  return null;
}

export const find = (root: Maybe<ParentNode>, selector: string): Element | null =>
  root ? own(root, 'querySelector').call(root, selector) : null;

export const findAll = (root: ParentNode, selector: string): Element[] =>
  Array.from(own(root, 'querySelectorAll').call(root, selector));

export const attributeOf = (element: Maybe<Element>, name: string): string | null =>
  element ? own(element, 'getAttribute').call(element, name) : null;

export const matches = (element: Element, selector: string): boolean =>
  own(element, 'matches').call(element, selector);

export const closest = (element: Element, selector: string): Element | null =>
  own(element, 'closest').call(element, selector);

/** Whether a node is inside of `outer`, or is it. */
export const holds = (outer: Maybe<Node>, node: Node): boolean =>
  outer ? own(outer, 'contains').call(outer, node) : false;

/** Whether the page has the whole of one in front of the other, or the other inside of it. */
export const isBefore = (node: Node, other: Node): boolean =>
  (own(node, 'compareDocumentPosition').call(node, other) & FOLLOWING) !== 0;
const FOLLOWING = 4;
