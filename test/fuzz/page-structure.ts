import { garbled, lessened, type Mutation, reshaped } from './mutation';
import { elementsOf, isElement, isScrap, putBeside, textsOf } from './page-nodes';
import type { Random } from './random';

type PageMutation = Mutation<Document>;

/** An element's name for a report. */
const called = (element: Element): string =>
  `<${element.tagName.toLowerCase()} class="${(element.getAttribute('class') ?? '').slice(0, 60)}">`;

const anyElement = (page: Document, random: Random) => random.pick(elementsOf(page));

const dropElement: PageMutation = {
  name: 'drop an element',
  weight: 6,
  spoil: (page, random) => {
    const element = anyElement(page, random);
    if (!element) return null;
    const keepsDates = !isScrap(element);
    element.remove();
    return { ...lessened(`dropped ${called(element)}`), keepsDates };
  },
};

const dropText: PageMutation = {
  name: 'drop a text',
  weight: 3,
  spoil: (page, random) => {
    const text = random.pick(textsOf(page));
    if (!text) return null;
    const keepsDates = !isScrap(text);
    text.remove();
    return { ...lessened(`dropped the text “${text.data.slice(0, 60)}”`), keepsDates };
  },
};

const duplicate: PageMutation = {
  name: 'duplicate an element',
  weight: 4,
  spoil: (page, random) => {
    const element = anyElement(page, random);
    if (!element || element.querySelectorAll('*').length > 300) return null;
    const keepsDates = !isScrap(element);
    for (let left = 1 + random.below(random.once(20) ? 30 : 2); left > 0; left--)
      putBeside(element.cloneNode(true), element, true);
    return { ...lessened(`duplicated ${called(element)}`), keepsDates };
  },
};

const shuffleChildren: PageMutation = {
  name: 'shuffle the children of an element',
  weight: 4,
  spoil: (page, random) => {
    const parents = elementsOf(page).filter(({ childNodes }) => childNodes.length > 1);
    const parent = random.pick(parents);
    if (!parent) return null;
    const children = Array.from(parent.childNodes);
    const keepsDates = !children.some(isScrap);
    for (const child of random.shuffled(children)) parent.append(child);
    return { ...reshaped(`shuffled the children of ${called(parent)}`), keepsDates };
  },
};

const unwrap: PageMutation = {
  name: 'unwrap an element',
  weight: 3,
  spoil: (page, random) => {
    const element = anyElement(page, random);
    if (!element?.parentNode) return null;
    element.replaceWith(...Array.from(element.childNodes));
    return reshaped(`unwrapped ${called(element)}`);
  },
};

const DEEPEST = 1_500;

const nest: PageMutation = {
  name: 'nest an element deeper',
  weight: 2,
  spoil: (page, random) => {
    const element = anyElement(page, random);
    if (!element?.parentNode) return null;
    const depth = random.once(25) ? DEEPEST : 1 + random.below(6);
    const place = page.createElement('div');
    element.replaceWith(place);
    let inside: Element = place;
    for (let left = depth; left > 1; left--) {
      const next = page.createElement(random.once(2) ? 'div' : 'span');
      inside.append(next);
      inside = next;
    }
    inside.append(element);
    return reshaped(`put ${called(element)} ${depth} deeper`);
  },
};

/** As when the page is read before all of it has come. */
const truncate: PageMutation = {
  name: 'cut the page off',
  weight: 2,
  spoil: (page, random) => {
    const last = anyElement(page, random);
    for (let at: Node | null = last ?? null; at && at !== page.body; at = at.parentNode)
      while (at.nextSibling) at.nextSibling.remove();
    return last ? reshaped(`cut off behind ${called(last)}`) : null;
  },
};

/** Elsewhere a piece may say something else: only what must never happen is asked then. */
const move: PageMutation = {
  name: 'move an element elsewhere',
  weight: 2,
  spoil: (page, random) => {
    const [element, target] = [anyElement(page, random), anyElement(page, random)];
    if (!element || !target || element.contains(target)) return null;
    putBeside(element, target, random.once(2));
    return garbled(`moved ${called(element)} beside ${called(target)}`);
  },
};

/** As when the mark-up of one card is never closed: all of the next one ends up in it. */
const swallow = (cardsOf: (page: Document) => readonly Element[]): PageMutation => ({
  name: 'let a card swallow the next',
  weight: 1,
  spoil: (page, random) => {
    const card = random.pick(cardsOf(page));
    const next = card?.nextElementSibling;
    if (!card || !next || !isElement(next)) return null;
    card.append(...(random.once(2) ? [next] : Array.from(next.childNodes)));
    return { ...reshaped('a card swallowed the next'), keepsDates: false };
  },
});

/** @param cardsOf finds the cards of the orders */
export const pageStructure = (
  cardsOf: (page: Document) => readonly Element[],
): readonly PageMutation[] => [
  dropElement,
  dropText,
  duplicate,
  shuffleChildren,
  unwrap,
  nest,
  truncate,
  move,
  swallow(cardsOf),
];
