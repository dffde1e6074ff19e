import type { PageReading, Sighting } from '../../lib/core/sighting';
import type { Marketplace, PageContext } from '../../lib/marketplaces/marketplace';
import { STRANGE_IDS } from './hostile-texts';
import { isText } from './page-nodes';

/** A word that belongs to one order of a page and is written into its texts. */
export const markOf = (index: number): string =>
  `owned${String.fromCharCode(97 + (index % 26))}${index}z`;
const MARKS = /owned[a-z]\d+z/g;

/** Which order each mark belongs to. */
export type Owners = ReadonlyMap<string, string>;

const OWNED = '[class*="name"], [class*="sku"], [class*="store"], [class*="title"]';

/** Writes a mark of its order into the titles, variants and stores of each card that can be read, in place. */
export function markOwners(page: Document, marketplace: Marketplace, context: PageContext): Owners {
  const owners = new Map<string, string>();
  for (const [index, card] of marketplace.places.cards(page).entries()) {
    const id = marketplace.readCard(card, context).sighting?.id;
    if (!id) continue;
    const mark = markOf(index);
    owners.set(mark, id);
    for (const element of card.querySelectorAll(OWNED)) {
      const title = element.getAttribute('title');
      if (title) element.setAttribute('title', `${title} ${mark}`);
      for (const child of Array.from(element.childNodes))
        if (isText(child) && child.data.trim()) child.data = `${child.data} ${mark}`;
    }
  }
  return owners;
}

/** Every fact of one order that a reading gives another, one sentence each; empty: none. */
export function strayed(sound: PageReading, { sightings }: PageReading, owners: Owners): string[] {
  return sightings.flatMap((sighting) => {
    const marks = JSON.stringify(sighting).match(MARKS) ?? [];
    const foreign = marks.filter((mark) => (owners.get(mark) ?? sighting.id) !== sighting.id);
    return [
      ...foreign.map((mark) => `${sighting.id} has words of ${owners.get(mark)}`),
      ...borrowedDates(sound, sighting),
    ];
  });
}

/** The order's date is another one than it was, and another order's. */
function borrowedDates(sound: PageReading, { id, facts }: Sighting): string[] {
  const dayOf = (sighting: Sighting) => JSON.stringify(sighting.facts.placed?.value);
  const own = sound.sightings.find((sighting) => sighting.id === id);
  const now = JSON.stringify(facts.placed?.value);
  if (!own || !now || dayOf(own) === now) return [];
  return sound.sightings
    .filter((sighting) => sighting.id !== id && dayOf(sighting) === now)
    .map((other) => `${id} has the date of ${other.id}`);
}

/** Orders under an id that was only inserted. */
export const madeUp = ({ sightings }: PageReading): string[] =>
  sightings
    .filter(({ id }) => STRANGE_IDS.some((strange) => strange === id))
    .map(({ id }) => `${id} is no order of this page`);
