import {
  attributeOf,
  childrenOf,
  findAll,
  isElement,
  matches,
  nodeAfter,
  own,
  parentOf,
} from '../nodes';

/** One text node of a page, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** Most nodes looked at on one page, so that a hostile one cannot hold the reader up. */
const NODE_LIMIT = 200_000;
/** A hidden copy of a text is a few elements; a whole page that a dialog hides is no copy. */
const MOST_IN_A_COPY = 12;

const TEXT = 3;
const SILENT = 'script, style, template, noscript, select, textarea, svg, [hidden]';
const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A second copy of a text beside it, for screen readers or against them: ../FACTS.md §1.3, §1.5. */
const isHiddenCopy = (element: Element): boolean =>
  attributeOf(element, 'aria-hidden') === 'true' &&
  [element, ...childrenOf(element)].every((at) => own(at, 'childElementCount') <= MOST_IN_A_COPY);

/** Whether a page hides an element, or it is a hidden copy of another. */
export const isLeftOut = (element: Element): boolean =>
  matches(element, SILENT) ||
  isHiddenCopy(element) ||
  NOT_SHOWN.test((attributeOf(element, 'style') ?? '').slice(0, 500));

/** What a selector finds below `root`, without what stands in hidden copies. */
export const shownIn = (root: ParentNode, selector: string): Element[] =>
  findAll(root, selector).filter((element) => {
    let at: Element | null = element;
    while (at && at !== root && !isLeftOut(at)) at = parentOf(at);
    return at === null || at === root;
  });

/**
 * The texts below `root` in page order, each as its node has it. Hidden copies are left out, so that nothing is read
 * twice.
 *
 * @param skip elements whose texts say nothing of the order, such as the titles of its items; left out with everything
 *   below them
 * @param most nodes that are looked at
 */
export function* textsIn(
  root: ParentNode,
  skip: (element: Element) => boolean = () => false,
  most = NODE_LIMIT,
): Iterable<Piece> {
  let node: Node | null = own(root, 'firstChild');
  for (let seen = 0; node && seen < most; seen++) {
    const element = own(node, 'nodeType') === TEXT && parentOf(node);
    if (element) yield { text: own(node, 'nodeValue') ?? '', element };
    const enter = isElement(node) && !isLeftOut(node) && !skip(node);
    node = (enter && own(node, 'firstChild')) || nodeAfter(node, root);
  }
}
