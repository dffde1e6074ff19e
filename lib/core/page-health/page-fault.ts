import type { PageKind } from '../facts/sighting';
import type { CardHealth, PageHealth } from './page-health';
import type { WellRead } from './well-read';

/** A page that shows orders which could not be read as they should be. */
export type PageFault =
  /** Order cards whose id, date or status could not be read. */
  | { readonly kind: 'cards'; readonly unread: number; readonly of: number }
  /** The page says that there are orders, and no card was found. */
  | { readonly kind: 'none' }
  /** The page of one order, whose dates could not be read. */
  | { readonly kind: 'dates' }
  /** Everything was read, but some field only by the last means there are. */
  | { readonly kind: 'worn' };

/** The dates that the page of one order is there to show. */
const DATES = {
  detail: ['placed', 'paid', 'shipped', 'completed', 'statedEnd', 'statedCountdownEnd'],
  tracking: ['delivered', 'promisedBy', 'statedEnd'],
};
const PLACES = ['headline', 'eventTime'];
/** Fewer cards may all be odd ones. */
const WHOLE_PAGE = 3;

const lacks = ({ facts }: CardHealth, names: readonly string[]): boolean =>
  !names.some((name) => facts.includes(name));
const lacksStatus = (card: CardHealth, page: PageKind, { statusOn }: WellRead): boolean =>
  statusOn.includes(page) && lacks(card, ['status']);

/** Whether a card's order is not known, or its date or status where its shop's cards show them. */
export const isUnread = (card: CardHealth, wellRead: WellRead): boolean =>
  card.id === null || lacks(card, wellRead.cardDays) || lacksStatus(card, 'list', wellRead);

/**
 * Whether a change of the shop's page has to be told of. A page that is empty, signed out, blocked or still loading is
 * none of it.
 *
 * @param wellRead what the shop's pages are known to show
 * @param inData the names of the facts that the page's own data has told of the order of this page
 */
export function faultOf(
  health: PageHealth,
  wellRead: WellRead,
  inData: readonly string[],
): PageFault | null {
  if (health.outcome === 'signed-out' || health.outcome === 'blocked') return null;
  if (health.outcome !== 'orders') return showsOrders(health) ? { kind: 'none' } : null;
  if (health.page === 'list') {
    const unread = health.cards.filter((card) => isUnread(card, wellRead)).length;
    if (unread > 0) return { kind: 'cards', unread, of: health.cards.length };
  } else if (health.cards.some((card) => lacksDates(card, health, wellRead, inData)))
    return { kind: 'dates' };
  return isWorn(health, wellRead) ? { kind: 'worn' } : null;
}

const showsOrders = ({ cards, problems, named }: PageHealth): boolean =>
  named.length > 0 || [...cards.flatMap(({ unread }) => unread), ...problems].some(isCard);
const isCard = ({ field }: { readonly field: string }): boolean =>
  field === 'card' || field === 'id';

function lacksDates(
  card: CardHealth,
  { page, language }: PageHealth,
  wellRead: WellRead,
  inData: readonly string[],
): boolean {
  const { facts, unread, matched } = card;
  if (page === 'list') return false;
  const dates = DATES[page];
  const untold = (name: string) => dates.includes(name) && !facts.includes(name);
  const english = /^(?:en|und)\b/.test(language);
  if (lacksStatus(card, page, wellRead)) return true;
  // In other languages the page may have a date that only its order among others could prove,
  if (dates.some((name) => facts.includes(name))) return english && inData.some(untold);
  // and words around the parcel's dates that are not known: only their places tell that the page has changed.
  if (page === 'tracking' && !english)
    return inData.some(untold) && !PLACES.some((place) => typeof matched[place]?.[0] === 'number');
  return inData.some(untold) || unread.some(({ field }) => field === 'dates' || untold(field));
}

/**
 * On tracking pages the later candidates are builds that are still alive; where labels alone are known, each is another
 * page's.
 */
function isWorn({ page, cards }: PageHealth, { byLabels }: WellRead): boolean {
  if (byLabels || page === 'tracking') return false;
  const fields = new Set(cards.flatMap(({ matched }) => Object.keys(matched)));
  return [...fields].some((field) => {
    const found = cards.flatMap(({ matched }) => {
      const [at, of] = matched[field] ?? [null, 0];
      return at === null || of < 2 ? [] : [at === of - 1];
    });
    return found.length >= (page === 'list' ? WHOLE_PAGE : 1) && found.every(Boolean);
  });
}
