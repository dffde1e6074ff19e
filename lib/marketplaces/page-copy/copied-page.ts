import { attributesOf, isEmptyElement, markupPieces } from '../../core/page-health/markup';
import { LONGEST_CARD, type PageCopy } from '../../core/page-health/seen-page';
import { CopiedElement, type CopiedNode, CopiedText } from './copied-nodes';
import { OUR_PLACE } from './copy-of';

/** The page of a copy. */
export class CopiedPage {
  readonly nodeType = 9;
  readonly nodeValue = null;
  readonly textContent = null;
  readonly parentElement = null;
  readonly parentNode = null;
  readonly nextSibling = null;
  readonly documentElement: CopiedElement;
  /** The card that the copy is about; else all of it. */
  readonly about: CopiedElement;
  /** What its reader needs around it; the card itself where that is enough. */
  readonly around: CopiedElement;
  /** Whether the copy is of a card that is longer than what is copied of one: it is not to be read. */
  readonly isCutOff: boolean;
  readonly #above: CopiedElement;

  constructor(copy: PageCopy) {
    const { root, marked, isCutOff } = nodesOf(copy);
    this.isCutOff = isCutOff;
    this.#above = root;
    const [first = root] = root.children;
    this.documentElement = first;
    this.around = marked[0] ?? first;
    this.about = marked.at(-1) ?? first;
    for (const child of root.children) child.parentElement = null;
  }

  get body(): CopiedElement {
    return this.querySelector('body') ?? this.documentElement;
  }
  get firstChild(): CopiedElement {
    return this.documentElement;
  }
  contains(other: CopiedNode | null): boolean {
    return this.documentElement.contains(other);
  }
  querySelector(selector: string): CopiedElement | null {
    return this.#above.querySelector(selector);
  }
  querySelectorAll(selector: string): CopiedElement[] {
    return this.#above.querySelectorAll(selector);
  }
}

/** Builds a tree from nodes in page order, below a root that is none of them. */
class Builder {
  readonly root = new CopiedElement(0, '');
  open = this.root;
  #at = 0;

  enter(tag: string): CopiedElement {
    this.#at += 1;
    const element = new CopiedElement(this.#at, tag);
    this.open.append(element);
    this.open = element;
    return element;
  }
  say(text: string): void {
    this.#at += 1;
    this.open.append(new CopiedText(this.#at, text));
  }
  leave(): void {
    this.open = this.open.parentElement ?? this.root;
  }
}

const RECORD = /([\n\t\r\f])([^\n\t\r\f]*)/g;
const CARD = /^(\d{0,6})(.*)$/s;

interface CopiedNodes {
  readonly root: CopiedElement;
  /** What a card's reader needs around it, and the card. */
  readonly marked: readonly CopiedElement[];
  readonly isCutOff: boolean;
}

/** The nodes that a copy tells of, and those that it marks. */
function nodesOf(copy: PageCopy): CopiedNodes {
  const builder = new Builder();
  const end = copy.indexOf('\v');
  for (const [, sign, said = ''] of copy.slice(0, end < 0 ? copy.length : end).matchAll(RECORD)) {
    if (sign === '\r') builder.say(said);
    else if (sign === '\f') builder.leave();
    else if (sign === '\n') builder.enter(said);
    else {
      const is = said.indexOf('=');
      if (is > 0) builder.open.attributes.set(said.slice(0, is), said.slice(is + 1));
    }
  }
  const [, place = '', markup = ''] = (end < 0 ? null : CARD.exec(copy.slice(end + 1))) ?? [];
  const elements = elementsOf(markup, builder);
  const [around] = elements;
  const card = elements[Number(place)];
  return {
    root: builder.root,
    marked: around && card ? [around, card] : [],
    isCutOff: markup.length >= LONGEST_CARD || (end >= 0 && card === undefined),
  };
}

/** What stands in these is no text of the page. */
const WITHOUT_TEXTS = /^(?:template|svg|textarea)$/;

/** Adds what markup tells of; the elements of it, in their order. */
function elementsOf(markup: string, builder: Builder): CopiedElement[] {
  const elements: CopiedElement[] = [];
  const top = builder.open;
  /** The open elements whose texts are left out. */
  const silent: string[] = [];
  for (const { tag, text, closes } of markupPieces(markup)) {
    const name = /^[^\s/>]{0,60}/.exec(tag)?.[0].toLowerCase() ?? '';
    if (text !== '') {
      if (silent.length === 0) builder.say(text);
    } else if (closes) {
      if (silent.length > 0) {
        if (silent.at(-1) === name) silent.pop();
        if (silent.length > 0) continue;
      }
      if (builder.open !== top && builder.open.localName === name) builder.leave();
    } else if (silent.length > 0 || OUR_PLACE === `<${tag}>`) {
      // The card may be known by its place among them all. What stands in a template is none of them.
      if (!silent.includes('template')) elements.push(new CopiedElement(0, name));
      if (!isEmptyElement(name)) silent.push(name);
    } else {
      const element = builder.enter(name);
      elements.push(element);
      for (const [attribute, value] of attributesOf(tag.slice(name.length)))
        element.attributes.set(attribute, value);
      if (isEmptyElement(name)) builder.leave();
      else if (WITHOUT_TEXTS.test(name)) silent.push(name);
    }
  }
  return elements;
}
