import { added, type Mutation, reshaped } from './mutation';
import { elementsOf, putBeside } from './page-nodes';
import type { Random } from './random';
import type { ShopWords } from './shop-words';

type PageMutation = Mutation<Document>;

function element(page: Document, tag: string, attributes: object, ...inside: (Node | string)[]) {
  const made = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...inside);
  return made;
}

function putSomewhere(page: Document, random: Random, made: Element): boolean {
  const place = random.pick(elementsOf(page));
  if (!place) return false;
  if (random.once(2)) place.append(made);
  else putBeside(made, place, random.once(2));
  return true;
}

/** What a page draws while the rest of it has not come yet. */
const loading: PageMutation = {
  name: 'draw what is still loading',
  weight: 3,
  spoil: (page, random) => {
    const parts = [
      element(page, 'div', { role: 'button' }, 'View more'),
      element(page, 'div', { class: 'skeleton' }, element(page, 'i', { class: 'bar' })),
      element(page, 'div', { role: 'progressbar' }, 'Loading…'),
    ];
    const made = random.pick(parts);
    return made && putSomewhere(page, random, made) ? added(made.outerHTML.slice(0, 60)) : null;
  },
};

/** Tabs say that there are more packages than the one that is drawn; a second one may be drawn, too. */
const packages: PageMutation = {
  name: 'draw another package',
  weight: 2,
  spoil: (page, random) => {
    const tab = (number: number) =>
      element(page, 'div', { role: 'tab', class: 'package-name-x' }, `Package ${number}`);
    if (random.once(2)) {
      const tabs = element(page, 'div', {}, tab(1), tab(2), ...(random.once(4) ? [tab(3)] : []));
      return putSomewhere(page, random, tabs) ? added('tabs') : null;
    }
    const parcel = random.pick(page.querySelectorAll('[class*="expressWrap"]'));
    if (!parcel) return null;
    putBeside(parcel.cloneNode(true), parcel, random.once(2));
    return added('the parcel twice');
  },
};

/** What stands below the orders looks like orders, and names none. */
const recommendations = ({ ids }: ShopWords): PageMutation => ({
  name: 'recommend something',
  weight: 2,
  spoil: (page, random) => {
    const [id] = ids;
    const link = (...inside: (Node | string)[]) =>
      element(page, 'a', { href: `/goods.html?session=${id}` }, ...inside);
    const made = element(page, 'section', {}, element(page, 'h2', {}, 'Explore your interests'));
    for (let left = 1 + random.below(3); left > 0; left--)
      made.append(
        element(page, 'div', {}, link(`Sticker ${id}`), element(page, 'b', {}, '3,99 €')),
      );
    page.body?.append(made);
    return added('recommendations');
  },
});

/** As where a dialog lies over the page, or the page is put into a frame of its own. */
const frame: PageMutation = {
  name: 'put the page into a frame',
  weight: 1,
  spoil: (page, random) => {
    if (!page.body) return null;
    const tag = random.pick(['main', 'div', 'section']) ?? 'div';
    const dialog = random.once(2) ? { 'aria-hidden': 'true' } : { role: 'main' };
    page.body.append(element(page, tag, dialog, ...Array.from(page.body.childNodes)));
    return reshaped(`<${tag} ${Object.keys(dialog)}>`);
  },
};

/** Parts that come and go: loading, packages, recommendations, dialogs. */
export const pageParts = (shop: ShopWords): readonly PageMutation[] => [
  loading,
  packages,
  recommendations(shop),
  frame,
];
