import { LANGUAGES } from './hostile-texts';
import { garbled, lessened, type Mutation, reshaped } from './mutation';
import { elementsOf } from './page-nodes';
import type { Random } from './random';

type PageMutation = Mutation<Document>;

const classesOf = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);

const strangeName = (random: Random): string => `x${random.below(1e9).toString(36)}`;

const renameClass: PageMutation = {
  name: 'rename a class everywhere',
  weight: 4,
  spoil: (page, random) => {
    const elements = elementsOf(page);
    const old = random.pick([...new Set(elements.flatMap(classesOf))]);
    if (!old) return null;
    // A new build gives a new hash; a new design a new name.
    const renamed = random.once(2)
      ? old.replace(/[^-_]*$/, strangeName(random))
      : strangeName(random);
    for (const element of elements) {
      const names = classesOf(element);
      if (names.includes(old))
        element.setAttribute(
          'class',
          names.map((name) => (name === old ? renamed : name)).join(' '),
        );
    }
    return reshaped(`class ${old} is ${renamed} now`);
  },
};

const renameEveryClass: PageMutation = {
  name: 'rename every class',
  weight: 1,
  spoil: (page, random) => {
    const rest = strangeName(random);
    for (const element of elementsOf(page))
      if (element.hasAttribute('class')) element.setAttribute('class', rest);
    return reshaped('every class is renamed');
  },
};

/** With the class of another place an element may say something else: only what must never happen is asked then. */
const borrowClass: PageMutation = {
  name: 'give an element the class of another',
  weight: 2,
  spoil: (page, random) => {
    const elements = elementsOf(page);
    const [element, other] = [random.pick(elements), random.pick(elements)];
    const borrowed = other?.getAttribute('class');
    if (!element || !borrowed) return null;
    element.setAttribute('class', borrowed);
    return garbled(`borrowed the class ${borrowed}`);
  },
};

const renameTag: PageMutation = {
  name: 'rename a tag',
  weight: 3,
  spoil: (page, random) => {
    const element = random.pick(elementsOf(page));
    if (!element?.parentNode) return null;
    const renamed = page.createElement(
      random.pick(['div', 'span', 'section', 'p', 'font']) ?? 'div',
    );
    for (const { name, value } of Array.from(element.attributes)) renamed.setAttribute(name, value);
    renamed.append(...Array.from(element.childNodes));
    element.replaceWith(renamed);
    return reshaped(
      `${element.tagName} ${element.getAttribute('class')} is ${renamed.tagName} now`,
    );
  },
};

const dropAttribute: PageMutation = {
  name: 'drop an attribute',
  weight: 3,
  spoil: (page, random) => {
    const element = random.pick(elementsOf(page).filter(({ attributes }) => attributes.length > 0));
    const attribute = element && random.pick(Array.from(element.attributes));
    if (!attribute) return null;
    element.removeAttribute(attribute.name);
    return reshaped(`dropped ${attribute.name}="${attribute.value.slice(0, 60)}"`);
  },
};

/** 03/04 is another day in another language. */
const NUMERIC_DAY = /\p{Nd}[./-]\s?\p{Nd}{1,2}[./-]/u;

const changeLanguage: PageMutation = {
  name: 'say another language',
  weight: 3,
  spoil: (page, random) => {
    const language = random.pick(LANGUAGES) ?? '';
    const keepsDates = !NUMERIC_DAY.test(page.body?.textContent ?? '');
    page.documentElement?.setAttribute('lang', language);
    return { ...lessened(`language is “${language.slice(0, 30)}” now`), keepsDates };
  },
};

export const pageNames: readonly PageMutation[] = [
  renameClass,
  renameEveryClass,
  borrowClass,
  renameTag,
  dropAttribute,
  changeLanguage,
];
