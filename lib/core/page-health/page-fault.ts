import type { MarketplaceId } from '../facts/marketplace-id';
import type { CardHealth, PageHealth } from './page-health';

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

/**
 * The days of which every card of a list shows one. Of Wish no source shows the order's own: its dates are those of the
 * items.
 */
const DAYS: { readonly [Shop in MarketplaceId]?: readonly string[] } = {
  wish: ['placed', 'promisedBy', 'delivered'],
};
/**
 * The shops whose pages of this kind are known to show a status in words that are known. Nobody else can be asked for
 * one.
 */
const TELL_STATUS: { readonly [page: string]: readonly MarketplaceId[] } = {
  list: ['aliexpress', 'temu', 'dhgate'],
  detail: ['aliexpress'],
};
/** The dates that the page of one order is there to show. */
const DATES = {
  detail: ['placed', 'paid', 'shipped', 'completed', 'statedEnd', 'statedCountdownEnd'],
  tracking: ['delivered', 'promisedBy', 'statedEnd'],
};
const PLACES = ['headline', 'eventTime'];
const LABELS_ALONE: readonly MarketplaceId[] = ['wish', 'dhgate'];
/** Fewer cards may all be odd ones. */
const WHOLE_PAGE = 3;

const lacks = ({ facts }: CardHealth, names: readonly string[]): boolean =>
  !names.some((name) => facts.includes(name));
const lacksStatus = (card: CardHealth, page: string, shop: MarketplaceId): boolean =>
  TELL_STATUS[page]?.includes(shop) === true && lacks(card, ['status']);

/** Whether a card's order is not known, or its date or status where its shop's cards show them. */
export const isUnread = (card: CardHealth, shop: MarketplaceId): boolean =>
  card.id === null || lacks(card, DAYS[shop] ?? ['placed']) || lacksStatus(card, 'list', shop);

/**
 * Whether a change of the shop's page has to be told of. A page that is empty, signed out, blocked or still loading is
 * none of it.
 *
 * @param inData the names of the facts that the page's own data has told of the order of this page
 */
export function faultOf(health: PageHealth, inData: readonly string[]): PageFault | null {
  if (health.outcome === 'signed-out' || health.outcome === 'blocked') return null;
  if (health.outcome !== 'orders') return showsOrders(health) ? { kind: 'none' } : null;
  if (health.page === 'list') {
    const unread = health.cards.filter((card) => isUnread(card, health.marketplace)).length;
    if (unread > 0) return { kind: 'cards', unread, of: health.cards.length };
  } else if (health.cards.some((card) => lacksDates(card, health, inData)))
    return { kind: 'dates' };
  return isWorn(health) ? { kind: 'worn' } : null;
}

const showsOrders = ({ cards, problems, named }: PageHealth): boolean =>
  named.length > 0 || [...cards.flatMap(({ unread }) => unread), ...problems].some(isCard);
const isCard = ({ field }: { readonly field: string }): boolean =>
  field === 'card' || field === 'id';

function lacksDates(
  card: CardHealth,
  { marketplace, page, language }: PageHealth,
  inData: readonly string[],
): boolean {
  const { facts, unread, matched } = card;
  if (page === 'list') return false;
  const dates = DATES[page];
  const untold = (name: string) => dates.includes(name) && !facts.includes(name);
  const english = /^(?:en|und)\b/.test(language);
  if (lacksStatus(card, page, marketplace)) return true;
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
function isWorn({ marketplace, page, cards }: PageHealth): boolean {
  if (LABELS_ALONE.includes(marketplace) || page === 'tracking') return false;
  const fields = new Set(cards.flatMap(({ matched }) => Object.keys(matched)));
  return [...fields].some((field) => {
    const found = cards.flatMap(({ matched }) => {
      const [at, of] = matched[field] ?? [null, 0];
      return at === null || of < 2 ? [] : [at === of - 1];
    });
    return found.length >= (page === 'list' ? WHOLE_PAGE : 1) && found.every(Boolean);
  });
}
