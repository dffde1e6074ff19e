import { LONGEST_CARD, type PageCopy } from '../../core/page-health/seen-page';
import { attributeOf, findAll, own, parentOf } from '../nodes';

/*
 * A copy is one text of records, each a sign and what it says:
 *   \n the tag of an element that is opened, in lower case    \f the element that is open is closed
 *   \t an attribute of it, name=value                         \r the text of a node
 * Signs within texts become spaces. They are the ones that JSON writes shortest. Of a card there are records for the
 * elements around it alone. Behind them stands a last sign, \v, with a number: which of the elements that follow is the
 * card, by their order, without those in templates. Then comes markup: a browser writes it ten times faster than a
 * script walks through nodes.
 */

/** Most nodes of a page; what comes behind them is not read. */
const MOST_IN_A_PAGE = 60_000;
/** Characters around a card; elements that stand farther out are told without their attributes. */
const LONGEST_ABOVE = 20_000;
const LONGEST_TEXT = 2_000;
/** Characters of a value, one more than an order's address can have: readers tell by the length that it is none. */
const LONGEST_VALUE = 2_001;

const TEXT = 3;
const ELEMENTS_AND_TEXTS = 5;

/**
 * Attributes that readers ask for, of a whole page and around a card; all others stay in the page. A card goes along as
 * the browser writes it, with all attributes. What a person typed is none of them.
 */
const NAMES = new Set(
  'class id href lang data-pl data-clipboard-text hidden style role title alt src action type orderno aria-label aria-hidden aria-busy _msttexthash'.split(
    ' ',
  ),
);
const WITHOUT_TEXTS = /^(?:script|style|template|noscript|svg|textarea)$/;
const HIDES = /none|hidden/i;
/** Our own elements. No value of an attribute can look like this, because none holds a double quote. */
const OURS = /<div data-claim-clock=""[^<>]*><\/div>/g;
/** Takes the place of an element of ours: it is no part of the page, but counts among the others. */
export const OUR_PLACE = '<wbr data-claim-clock="">';
/** Names of blocks that say where somebody lives, if they are small enough to hold nothing else. */
const PRIVATE = /address|recipient|receiver|consignee/i;
const MOST_IN_AN_ADDRESS = 40;

const plain = (text: string, most: number): string =>
  (text.length > most ? text.slice(0, most) : text).replace(/[\t\n\v\f\r]/g, ' ');

const tagOf = (element: Element): string => own(element, 'tagName').toLowerCase();

function attributesIn(element: Element): string {
  let records = '';
  for (const name of own(element, 'getAttributeNames').call(element)) {
    if (!NAMES.has(name)) continue;
    const value = own(element, 'getAttribute').call(element, name) ?? '';
    // Only what hides an element is read of its style; the rest of it moves.
    if (name !== 'style' || HIDES.test(value))
      records += `\t${name}=${plain(value, LONGEST_VALUE)}`;
  }
  return records;
}

const isPrivate = (element: Element): boolean =>
  PRIVATE.test(attributeOf(element, 'class') ?? '') &&
  findAll(element, '*').length <= MOST_IN_AN_ADDRESS;

function inside(
  root: Element,
  isOurs: (node: Node) => boolean,
  scriptText: ((text: string) => string) | undefined,
): PageCopy {
  const page = own(root, 'ownerDocument');
  // No name that a page gives its nodes lies over the steps of a walker.
  const walker = own(page, 'createTreeWalker').call(page, root, ELEMENTS_AND_TEXTS);
  let copy = '';
  for (let seen = 0; seen < MOST_IN_A_PAGE; seen++) {
    const at = walker.currentNode;
    let enters = false;
    if (own(at, 'nodeType') === TEXT)
      copy += `\r${plain(own(at, 'nodeValue') ?? '', LONGEST_TEXT)}`;
    else if (!isOurs(at)) {
      const element = at as Element;
      const tag = tagOf(element);
      copy += `\n${tag}${attributesIn(element)}`;
      if (tag === 'script') {
        const text = scriptText?.(own(element, 'textContent') ?? '');
        if (text) copy += `\r${plain(text, text.length)}`;
      }
      enters = !(WITHOUT_TEXTS.test(tag) || isPrivate(element));
      if (enters && walker.firstChild()) continue;
      copy += '\f';
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return copy;
      copy += '\f';
    }
  }
  return copy;
}

/** The elements around one, without what else is in them: the same for all that stand side by side. */
export function aboveOf(element: Element): string {
  let above = '';
  for (let at = parentOf(element); at; at = parentOf(at))
    above = `\n${tagOf(at)}${above.length < LONGEST_ABOVE ? attributesIn(at) : ''}${above}`;
  return above;
}

/**
 * A card with what is in it, and the elements around it without what else is in those.
 *
 * @param around what its reader needs of the page around it, where that is more than the card
 * @param above what `aboveOf` told of `around`
 */
export function copyOfCard(
  card: Element,
  around: Element = card,
  above: string = aboveOf(around),
): PageCopy {
  const place = card === around ? 0 : findAll(around, '*').indexOf(card) + 1;
  const markup = own(around, 'outerHTML').replace(OURS, OUR_PLACE).slice(0, LONGEST_CARD);
  return `${above}\v${place}${markup}`;
}

/**
 * A whole page.
 *
 * @param isOurs whether a node is an element of ours, and so no part of the page
 * @param scriptText what one of its scripts says that its reader needs; left out: nothing
 */
export function copyOfPage(
  page: Document,
  isOurs: (node: Node) => boolean,
  scriptText?: (text: string) => string,
): PageCopy {
  const root = own(page, 'documentElement');
  return root ? inside(root, isOurs, scriptText) : '';
}
