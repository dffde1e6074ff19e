import { UNSEEN } from './hostile-texts';
import { added, type Mutation } from './mutation';
import { elementsOf, hasDigit, isText, putBeside, textsOf } from './page-nodes';
import type { Random } from './random';
import type { ShopWords } from './shop-words';

type PageMutation = Mutation<Document>;

/** What a copy that nobody sees may say, whatever the original says: it must never be read. */
const OTHER_DAYS = ['Nov 19, 2026', 'Dec 31, 2027', 'Jan 2, 2020'] as const;
/** A hidden copy is small; a whole page that a dialog hides is no copy. */
const MOST_IN_A_COPY = 6;
const TITLES = ['alt', 'aria-label', 'title'];
const ID_LIKE = /(?<![\p{L}\p{Nd}-])[\p{L}\p{Nd}-]{0,20}\p{Nd}[\p{L}\p{Nd}-]{7,40}/gu;
/** A carousel hides the slides that stand outside of its frame: those are no copies. */
const NO_COPY = 'script, style, [class*="splide"]';

/**
 * Writes other words into an element that nobody will see: another day, another id, and a word that tells that it was
 * read.
 */
function sayOtherwise(copy: Element, { ids }: ShopWords, random: Random): void {
  const stack: Node[] = [copy];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node) && node.data.trim() !== '')
      node.data = random.once(2)
        ? node.data.replace(ID_LIKE, () => random.pick(ids) ?? '')
        : `${node.data} ${random.pick(OTHER_DAYS)} ${UNSEEN}`;
    else stack.push(...Array.from(node.childNodes));
  }
  for (const element of [copy, ...Array.from(copy.querySelectorAll('*'))])
    for (const { name, value } of Array.from(element.attributes))
      if (TITLES.includes(name)) element.setAttribute(name, `${value} ${UNSEEN}`);
      else
        element.setAttribute(
          name,
          value.replace(ID_LIKE, () => random.pick(ids) ?? ''),
        );
}

const HIDDEN = [
  ['aria-hidden', 'true'],
  ['hidden', ''],
  ['style', 'color: red; display : none'],
  ['style', 'visibility:hidden'],
] as const;

/** As the amounts of an order list and the tracking numbers of a parcel have (../FACTS.md §1.3, §1.5). */
const hiddenCopy = (shop: ShopWords): PageMutation => ({
  name: 'put a hidden copy beside',
  weight: 6,
  spoil: (page, random) => {
    const element = random.pick(
      elementsOf(page).filter(
        (each) =>
          each.closest(NO_COPY) === null && each.querySelectorAll('*').length <= MOST_IN_A_COPY,
      ),
    );
    if (!element) return null;
    const copy = element.cloneNode(true) as Element;
    copy.removeAttribute('id');
    sayOtherwise(copy, shop, random);
    const [name, value] = random.pick(HIDDEN) ?? HIDDEN[0];
    copy.setAttribute(name, value);
    const behind = random.once(2);
    putBeside(copy, element, behind);
    return added(
      `${name}: “${(copy.textContent ?? '').slice(0, 60)}” ${behind ? 'behind' : 'in front of'} it`,
    );
  },
});

/** A carousel repeats its slides at both ends. */
const carouselClone = (shop: ShopWords): PageMutation => ({
  name: 'repeat a slide of a carousel',
  weight: 2,
  spoil: (page, random) => {
    const slide = random.pick(page.querySelectorAll('li[class*="splide__slide"]'));
    if (!slide) return null;
    const clone = slide.cloneNode(true) as Element;
    clone.setAttribute('class', `${slide.getAttribute('class')} splide__slide--clone`);
    sayOtherwise(clone, shop, random);
    if (random.once(2)) slide.parentElement?.prepend(clone);
    else slide.parentElement?.append(clone);
    return added('a slide is repeated');
  },
});

/** For screen readers a number is printed once more, a space between its signs. */
const spacedCopy: PageMutation = {
  name: 'print a number once more, spaced',
  weight: 2,
  spoil: (page, random) => {
    const text = random.pick(
      textsOf(page).filter(({ data }) => hasDigit(data) && /^\s*[\w-]{8,40}\s*$/.test(data)),
    );
    if (!text?.parentElement) return null;
    const copy = page.createElement('span');
    copy.append(Array.from(text.data.trim()).join(' '));
    putBeside(copy, text.parentElement, true);
    return added(`“${copy.textContent}”`);
  },
};

/** Copies that are printed beside what they repeat, and that nobody sees. */
export const pageCopies = (shop: ShopWords): readonly PageMutation[] => [
  hiddenCopy(shop),
  carouselClone(shop),
  spacedCopy,
];
