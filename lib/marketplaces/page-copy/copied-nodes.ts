import { isMatch, type Selector, selectorOf } from './selector';

const FOLLOWING = 4;
const PRECEDING = 2;
const CONTAINS = 8;
const CONTAINED_BY = 16;

/** What readers ask of nodes (`nodes.ts`), answered by a copy: the background has no nodes. */
export abstract class CopiedNode {
  parentElement: CopiedElement | null = null;
  nextSibling: CopiedNode | null = null;
  /** Where it stands among all nodes of its copy. */
  readonly at: number;
  abstract readonly nodeType: number;
  abstract readonly nodeValue: string | null;
  abstract readonly textContent: string;

  constructor(at: number) {
    this.at = at;
  }

  get parentNode(): CopiedNode | null {
    return this.parentElement;
  }

  contains(other: CopiedNode | null): boolean {
    let at = other;
    while (at && at !== this) at = at.parentElement;
    return at === this;
  }

  compareDocumentPosition(other: CopiedNode): number {
    if (other === this) return 0;
    if (this.contains(other)) return FOLLOWING | CONTAINED_BY;
    if (other.contains(this)) return PRECEDING | CONTAINS;
    return this.at < other.at ? FOLLOWING : PRECEDING;
  }
}

export class CopiedText extends CopiedNode {
  readonly nodeType = 3;
  readonly nodeValue: string;
  constructor(at: number, text: string) {
    super(at);
    this.nodeValue = text;
  }
  get textContent(): string {
    return this.nodeValue;
  }
}

/** An element of a copy. */
export class CopiedElement extends CopiedNode {
  readonly nodeType = 1;
  readonly nodeValue = null;
  readonly childNodes: CopiedNode[] = [];
  readonly children: CopiedElement[] = [];
  readonly localName: string;
  readonly attributes = new Map<string, string>();
  previousElementSibling: CopiedElement | null = null;

  constructor(at: number, tag: string) {
    super(at);
    this.localName = tag;
  }

  get tagName(): string {
    return this.localName.toUpperCase();
  }
  get firstChild(): CopiedNode | null {
    return this.childNodes[0] ?? null;
  }
  get childElementCount(): number {
    return this.children.length;
  }
  get textContent(): string {
    let text = '';
    for (const node of nodesBelow(this)) if (node.nodeType === 3) text += node.nodeValue;
    return text;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  append(node: CopiedNode): void {
    const before = this.childNodes.at(-1);
    if (before) before.nextSibling = node;
    node.parentElement = this;
    this.childNodes.push(node);
    if (!(node instanceof CopiedElement)) return;
    node.previousElementSibling = this.children.at(-1) ?? null;
    this.children.push(node);
  }

  matches(selector: string): boolean {
    return isMatch(this, selectorOf(selector));
  }
  closest(selector: string): CopiedElement | null {
    const wanted = selectorOf(selector);
    let at: CopiedElement | null = this;
    while (at && !isMatch(at, wanted)) at = at.parentElement;
    return at;
  }
  querySelector(selector: string): CopiedElement | null {
    for (const found of matchesBelow(this, selectorOf(selector))) return found;
    return null;
  }
  querySelectorAll(selector: string): CopiedElement[] {
    return [...matchesBelow(this, selectorOf(selector))];
  }
}

function* nodesBelow(root: CopiedElement): Iterable<CopiedNode> {
  let node = root.firstChild;
  while (node) {
    yield node;
    if (node instanceof CopiedElement && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentElement ?? root;
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

function* matchesBelow(root: CopiedElement, selector: Selector): Iterable<CopiedElement> {
  for (const node of nodesBelow(root))
    if (node instanceof CopiedElement && isMatch(node, selector)) yield node;
}
