import type { Matched, Outcome, RawReading, RawSighting, Unread } from '../core/facts/sighting';
import type { CardReading, PageContext, Shop } from './marketplace';
import { pageLanguage } from './page-language';

/** Most cards of one page that are read; a list shows ten at a time. */
const CARD_LIMIT = 2_000;

/** What a shop's folder knows of any page, and the engine does not. */
interface PageReader extends Pick<Shop, 'id' | 'site'> {
  /** Why a page shows no order that could be read. */
  readonly withoutOrders: (page: Document, context: PageContext) => NoOrders;
}
export interface ListReader extends PageReader {
  readonly cards: (root: ParentNode) => Element[];
  readonly readCard: (card: Element, context: PageContext) => CardReading;
}
export interface OrderReader extends PageReader {
  /** Reads a page that shows one order. */
  readonly readOrder: (page: Document, context: PageContext) => CardReading;
}
export interface NoOrders {
  readonly outcome: Exclude<Outcome, 'orders'>;
  /** Null for an outcome that explains itself. */
  readonly problem: Unread | null;
}

/** Reads one card. A reader that throws makes this card unread, and leaves the others alone. */
export function readAlone(read: () => CardReading): CardReading {
  try {
    return read();
  } catch (error) {
    return { sighting: null, problem: broken('card', error), matched: {} };
  }
}

/** Reads a list of orders. Never throws: a page that breaks the reader is `unreadable`, with the reason. */
export const readListPage = (reader: ListReader, page: Document, context: PageContext) =>
  readingOf(reader, page, context, () =>
    reader
      .cards(page)
      .slice(0, CARD_LIMIT)
      .map((card) => readAlone(() => reader.readCard(card, context))),
  );

/** Reads a page that shows one order. Never throws either. */
export const readOrderPage = (reader: OrderReader, page: Document, context: PageContext) =>
  readingOf(reader, page, context, () => [readAlone(() => reader.readOrder(page, context))]);

function readingOf(
  reader: PageReader,
  page: Document,
  context: PageContext,
  read: () => readonly CardReading[],
): RawReading {
  const result = (
    outcome: Outcome,
    sightings: readonly RawSighting[],
    problems: readonly Unread[],
    matched: readonly Matched[] = [],
  ) => ({
    marketplace: reader.id,
    page: reader.site.pageKind(context.url) ?? 'list',
    outcome,
    language: pageLanguage(page),
    readAt: context.now,
    zone: context.zone,
    sightings,
    problems,
    matched,
  });
  try {
    const readings = read();
    // A shop repeats orders at times, and not always in the same words: `readRaw` makes one of them.
    const sightings = readings.flatMap(({ sighting }) => sighting ?? []);
    const problems = readings.flatMap(({ problem }) => problem ?? []);
    const matched = readings.map((reading) => reading.matched);
    if (sightings.length > 0) return result('orders', sightings, problems, matched);

    const { outcome, problem } = reader.withoutOrders(page, context);
    // Cards that cannot be read are never "no orders".
    const honest = outcome === 'empty' && problems.length > 0 ? 'unreadable' : outcome;
    return result(honest, [], problem ? [...problems, problem] : problems, matched);
  } catch (error) {
    return result('unreadable', [], [broken('page', error)]);
  }
}

function broken(field: 'card' | 'page', error: unknown): Unread {
  const reason = error instanceof Error ? error.message : String(error);
  return { field, reason: `the ${field} broke its reader: ${reason.slice(0, 60)}` };
}
