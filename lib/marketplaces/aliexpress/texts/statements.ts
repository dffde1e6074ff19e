import {
  attributeOf,
  closest,
  findAll,
  holds,
  isBefore,
  matches,
  own,
  parentOf,
} from '../../nodes';
import { textPieces } from '../../page-text';
import { DETAIL, first, TRACKING } from '../pages/selectors';

const BLOCK_LIMIT = 200;

/** Places that hold other people's words: titles, variants, stores, reviews, recommendations, addresses. */
const FOREIGN =
  /title|order-(?:detail-)?item|(?:^|[\s_-])item-(?:title|name|info|sku|desc|price|tag)|itemName|itemInfo|product|goods|sku|store|seller|recommend|review|feedback|comment|evaluat|rating|message|chat|address|ship-to|shippingTo|more-to-love/i;

/**
 * The class names of an element without those of the services block, which may be called titles and items themselves.
 */
const foreignIn = (element: Element): boolean =>
  FOREIGN.test(
    (attributeOf(element, 'class') ?? '')
      .slice(0, 500)
      .split(/\s+/)
      .filter((name) => !/service|commitment/i.test(name))
      .join(' '),
  );
const leadsAway = (element: Element): boolean =>
  own(element, 'tagName') === 'A' && /\/(?:item|store)\//.test(attributeOf(element, 'href') ?? '');

/**
 * The statements of a page are separate sentences: each its own text, or parted by a middle dot.
 * Only whole ones are statements, so words inside a longer title never are.
 */
export const statementsOf = (pieces: readonly string[]): string[] =>
  pieces
    .flatMap((piece) => piece.split(/[·•]/))
    .map((piece) => piece.trim())
    .filter(Boolean);

/** Whether `element` or something around it holds other people's words. */
function isForeign(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 100; depth++) {
    if (leadsAway(at) || foreignIn(at)) return true;
    at = parentOf(at);
  }
  return false;
}

const isNoPromise = (element: Element): boolean =>
  matches(element, DETAIL.progress) ||
  matches(element, DETAIL.row) ||
  leadsAway(element) ||
  foreignIn(element);

/**
 * What the services block of a detail page promises ("Service Commitment"). Its class name is not known (FACTS.md §4,
 * §6.3), so it is looked for in whatever is named after services, or else in the page's own blocks, and in any case
 * where the page draws it: behind the status, in front of the order's dates. The progress bar, titles and other
 * people's words are left out.
 */
export function serviceStatements(page: Document): string[] {
  return [
    ...inNamedBlocks(page),
    ...statementsOf(textPieces(own(page, 'body'), isNotBetween(page))),
  ];
}

/**
 * What to skip so that only the blocks between the status and the dates are left; everything where one of the two is
 * missing.
 */
function isNotBetween(page: Document): (element: Element) => boolean {
  const status = first(page, DETAIL.status);
  const info = first(page, DETAIL.belowServices);
  if (!status || !info) return () => true;
  return (element) =>
    isNoPromise(element) ||
    holds(status, element) ||
    holds(info, element) ||
    (!holds(element, status) && isBefore(element, status)) ||
    isBefore(info, element);
}

function inNamedBlocks(page: Document): string[] {
  for (const selector of [DETAIL.services, DETAIL.block]) {
    const blocks: Element[] = [];
    for (const block of findAll(page, selector).slice(0, BLOCK_LIMIT)) {
      if (holds(blocks.at(-1), block) || isForeign(block)) continue;
      if (!closest(block, `${DETAIL.progress}, ${DETAIL.status[0]}`)) blocks.push(block);
    }
    const found = blocks.flatMap((block) => statementsOf(textPieces(block, isNoPromise)));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The statements of a tracking page outside of titles and other people's words; the place of the promise has no known
 * name (FACTS.md §5).
 */
export function trackingStatements(page: Document): string[] {
  if (!own(page, 'body')) return [];
  const skip = (element: Element) =>
    leadsAway(element) || matches(element, TRACKING.event) || foreignIn(element);
  return statementsOf(textPieces(own(page, 'body'), skip));
}
