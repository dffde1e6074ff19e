import type { PageReading, Sighting } from '../../lib/core/facts/sighting';
import type { Marketplace, PageContext } from '../../lib/marketplaces/marketplace';
import { isText } from './page-nodes';
import { isStrange, type ShopWords } from './shop-words';

/** A word that belongs to one order of a page and is written into its texts. */
export const markOf = (index: number): string =>
  `owned${String.fromCharCode(97 + (index % 26))}${index}z`;
const MARKS = /owned[a-z]\d+z/g;

/** Which order each mark belongs to. */
export type Owners = ReadonlyMap<string, string>;

/** The order that a sighting is about: an item of an order is told by the order's id and a number of its own. */
export type OrderOf = (id: string) => string;

const MARKED = ['title', 'alt', 'aria-label'];

/** Writes a mark of its order into the titles, variants and stores of each card that can be read, in place. */
export function markOwners(
  page: Document,
  marketplace: Marketplace,
  context: PageContext,
  { owned }: ShopWords,
): Owners {
  const cards = marketplace.places.cards(page);
  const idOf = (card: Element) => marketplace.readCard(card, context).sighting?.id;
  const ids = cards.map(idOf);
  const marks = new Map<Element, string>();
  for (const [index, card] of cards.entries()) {
    const id = ids[index];
    if (!id) continue;
    const mark = markOf(ids.indexOf(id));
    marks.set(card, mark);
    for (const element of card.querySelectorAll(owned)) markElement(element, mark);
  }
  // The ids of items are made of their titles.
  return new Map(
    marketplace.places.cards(page).flatMap((card): [string, string][] => {
      const [mark, id] = [marks.get(card), idOf(card)];
      return mark && id ? [[mark, id]] : [];
    }),
  );
}

function markElement(element: Element, mark: string): void {
  for (const name of MARKED) {
    const title = element.getAttribute(name);
    if (title) element.setAttribute(name, `${title} ${mark}`);
  }
  for (const child of Array.from(element.childNodes))
    if (isText(child) && child.data.trim()) child.data = `${child.data} ${mark}`;
}

/** Every fact of one order that a reading gives another, one sentence each; empty: none. */
export function strayed(
  sound: PageReading,
  { sightings }: PageReading,
  owners: Owners,
  orderOf: OrderOf,
): string[] {
  return sightings.flatMap((sighting) => {
    const own = orderOf(sighting.id);
    const marks = JSON.stringify(sighting).match(MARKS) ?? [];
    const foreign = marks.filter((mark) => orderOf(owners.get(mark) ?? own) !== own);
    return [
      ...foreign.map((mark) => `${sighting.id} has words of ${owners.get(mark)}`),
      ...borrowedDates(sound, sighting, orderOf),
    ];
  });
}

const DATES = ['placed', 'tracked', 'delivered', 'promisedBy', 'statedEnd'] as const;

/** A date of the order is another one than it was, and another order's. */
function borrowedDates(sound: PageReading, { id, facts }: Sighting, orderOf: OrderOf): string[] {
  const own = sound.sightings.find((sighting) => sighting.id === id);
  return DATES.flatMap((name) => {
    const dayOf = (sighting: Sighting) => JSON.stringify(sighting.facts[name]?.value);
    const now = JSON.stringify(facts[name]?.value);
    if (!own || !now || dayOf(own) === now) return [];
    return sound.sightings
      .filter((sighting) => orderOf(sighting.id) !== orderOf(id) && dayOf(sighting) === now)
      .map((other) => `${id} has the ${name} of ${other.id}`);
  });
}

/** Orders under an id that was only inserted. */
export const madeUp = ({ sightings }: PageReading, words: ShopWords): string[] =>
  sightings.flatMap(({ id }) => (isStrange(id, words) ? [`${id} is no order of this page`] : []));
