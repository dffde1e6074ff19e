import type { Outcome, PageKind, PageReading, Sighting, Unread } from '../core/sighting';
import type { CardReading, ListPlaces, Marketplace, PageContext } from './marketplace';
import { pageLanguage } from './page-language';

/** Most cards of one page that are read; a list shows ten at a time. */
const CARD_LIMIT = 2_000;

/** What a shop's folder knows and the engine does not. */
export interface PageReader extends Pick<Marketplace, 'id' | 'site'> {
  readonly places: Pick<ListPlaces, 'cards'>;
  readonly readCard: (card: Element, context: PageContext) => CardReading;
  /** Reads a detail or tracking page, which shows one order. */
  readonly readOrder: (page: Document, context: PageContext, kind: PageKind) => CardReading;
  /** Why a page shows no order that could be read. */
  readonly withoutOrders: (page: Document, context: PageContext, kind: PageKind) => NoOrders;
}
export interface NoOrders {
  readonly outcome: Exclude<Outcome, 'orders'>;
  /** Null for an outcome that explains itself. */
  readonly problem: Unread | null;
}

/** A card reading that costs only itself, whatever the card does. */
export function readAlone(read: () => CardReading): CardReading {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      sighting: null,
      problem: { field: 'card', reason: `the card broke its reader: ${reason.slice(0, 60)}` },
    };
  }
}

/** Reads a page with what its shop knows. Never throws: a page that breaks the reader is `unreadable`, with the reason. */
export function readPageWith(
  reader: PageReader,
  page: Document,
  context: PageContext,
): PageReading {
  const kind = reader.site.pageKind(context.url) ?? 'list';
  const result = (
    outcome: Outcome,
    sightings: readonly Sighting[],
    problems: readonly Unread[],
  ) => ({
    marketplace: reader.id,
    page: kind,
    outcome,
    language: pageLanguage(page),
    readAt: context.now,
    zone: context.zone,
    sightings,
    problems,
  });
  try {
    const cards = kind === 'list' ? reader.places.cards(page).slice(0, CARD_LIMIT) : [];
    const readings =
      kind === 'list'
        ? cards.map((card) => readAlone(() => reader.readCard(card, context)))
        : [readAlone(() => reader.readOrder(page, context, kind))];
    const sightings = eachOnce(readings.flatMap(({ sighting }) => sighting ?? []));
    const problems = readings.flatMap(({ problem }) => problem ?? []);
    if (sightings.length > 0) return result('orders', sightings, problems);

    const { outcome, problem } = reader.withoutOrders(page, context, kind);
    // Cards that cannot be read are never "no orders".
    const honest = outcome === 'empty' && problems.length > 0 ? 'unreadable' : outcome;
    return result(honest, [], problem ? [...problems, problem] : problems);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return result(
      'unreadable',
      [],
      [{ field: 'page', reason: `the page broke its reader: ${reason.slice(0, 60)}` }],
    );
  }
}

/** The shop repeats orders at times: the first card of an id counts. */
function eachOnce(sightings: readonly Sighting[]): Sighting[] {
  const first = new Map<string, Sighting>();
  for (const sighting of sightings) if (!first.has(sighting.id)) first.set(sighting.id, sighting);
  return [...first.values()];
}
