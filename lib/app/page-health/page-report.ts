import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { Match } from '../../core/facts/sighting';
import { isUnread } from '../../core/page-health/page-fault';
import type { PageReport } from '../../core/page-health/page-health';
import type { World } from '../../ports/ports';
import { shapeOf } from './page-shape';

/** Changes whenever a report cannot be read any more as reports were before. */
export const REPORT_FORMAT = 1;

/**
 * A report on a page that could not be read, for the user to look at and hand on: where each field was found or why it
 * was not, and the shape of one card. Nothing of what the page says is in it.
 *
 * @returns JSON text
 */
export async function pageReport(world: World, report: PageReport): Promise<string> {
  const { marketplace, page, language, outcome, cards, problems, named, html } = report;
  const kindOf = (address: string) => linkKind(world, marketplace, address);
  const wellRead = world.policies.wellRead(marketplace);
  const unreadCards = cards.filter((card) => isUnread(card, wellRead)).length;
  const unread = [...cards.flatMap((card) => card.unread), ...problems];
  return JSON.stringify(
    {
      report: REPORT_FORMAT,
      extension: world.version,
      marketplace,
      page,
      language,
      outcome,
      cards: { seen: cards.length, unread: unreadCards, inData: named.length },
      fields: fieldsOf(cards.flatMap(({ matched }) => Object.entries(matched))),
      facts: tally(cards.flatMap(({ facts }) => facts)),
      unread: tally(unread.map(({ field, reason }) => `${field}: ${ownWords(reason)}`)),
      shape: shapeOf(html, kindOf),
    },
    null,
    1,
  );
}

/** For each field which candidate was there, and how often: `"2 of 3": 8`. */
function fieldsOf(found: readonly (readonly [string, Match])[]) {
  const names = [...new Set(found.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      tally(
        found.flatMap(([each, [at, of]]) =>
          each === name ? [`${at === null ? 'none' : at + 1} of ${of}`] : [],
        ),
      ),
    ]),
  );
}

function tally(texts: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** A reason without what it quotes of the page, which follows a colon. */
const ownWords = (reason: string): string => /^[\p{L} ,.;()’'-]*/u.exec(reason)?.[0].trim() ?? '';

/** What an address leads to: a kind of order page, an item, a store, or anything else. */
const linkKind = ({ policies }: World, marketplace: MarketplaceId, address: string): string =>
  policies.pageKind(marketplace, address) ?? /\/(item|store)\//.exec(address)?.[1] ?? 'other';
