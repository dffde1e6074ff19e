import { textPieces } from '../page-text';
import { DETAIL, TRACKING } from './selectors';

const BLOCK_LIMIT = 200;

/** Places that hold other people's words: titles, stores, variants, reviews, recommendations, addresses. */
const FOREIGN =
  /title|item|product|goods|sku|store|seller|recommend|review|feedback|comment|evaluat|rating|message|chat|address|ship-to|shippingTo|more-to-love/i;

const classOf = (element: Element): string => (element.getAttribute('class') ?? '').slice(0, 500);
const leadsAway = (element: Element): boolean =>
  element.tagName === 'A' && /\/(?:item|store)\//.test(element.getAttribute('href') ?? '');

/**
 * The statements of a page are separate sentences: each its own text, or parted by a middle dot.
 * Only whole pieces are statements, so words inside a longer title never are.
 */
const statementsOf = (pieces: readonly string[]): string[] =>
  pieces
    .flatMap((piece) => piece.split(/\s[·•]\s/))
    .map((piece) => piece.trim())
    .filter(Boolean);

/** Whether `element` or something around it, up to `top`, holds other people's words. */
function isForeign(element: Element, top: Element | null): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && at !== top && depth < 100; depth++) {
    if (leadsAway(at) || FOREIGN.test(classOf(at).replace(/service-title/gi, ''))) return true;
    at = at.parentElement;
  }
  return false;
}

/**
 * What the services block of a detail page promises ("Service Commitment"). Its class name is not known (facts §4, §6.3), so it is looked for in
 * whatever is named after services, then in the page's own blocks; the progress bar, titles and other people's words are left out.
 */
export function serviceStatements(page: Document): string[] {
  const found = new Set<string>();
  for (const selector of [DETAIL.services, DETAIL.block]) {
    for (const block of Array.from(page.querySelectorAll(selector)).slice(0, BLOCK_LIMIT)) {
      if (
        block.closest(DETAIL.progress) ||
        block.closest('.order-status') ||
        isForeign(block, null)
      )
        continue;
      const skip = (element: Element) =>
        element.matches(DETAIL.progress) ||
        leadsAway(element) ||
        FOREIGN.test(classOf(element).replace(/service\S*title/gi, ''));
      for (const statement of statementsOf(textPieces(block, skip))) found.add(statement);
    }
    if (found.size > 0) return [...found];
  }
  return [];
}

/** The statements of a tracking page outside of titles and other people's words; the place of the promise has no known name (facts §5). */
export function trackingStatements(page: Document): string[] {
  if (!page.body) return [];
  const skip = (element: Element) =>
    leadsAway(element) || element.matches(TRACKING.event) || FOREIGN.test(classOf(element));
  return statementsOf(textPieces(page.body, skip));
}
