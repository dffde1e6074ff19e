import { isOrderId } from '../../core/facts/order-id';
import type { RawReading } from '../../core/facts/sighting';
import type { ReadSeen } from '../../core/page-health/read-seen';
import type { PageCopy, SeenPage } from '../../core/page-health/seen-page';
import type { Zone } from '../../core/time/moment';
import { cardHealth, healthOf } from '../health-of';
import type { CardReading, ListReaders, PageContext, PageReaders } from '../marketplace';
import { languageOfCopies } from '../page-language';
import { shops } from '../registry';
import { CopiedElement } from './copied-nodes';
import { CopiedPage } from './copied-page';

/** Has all that readers ask of nodes, which they read through `nodes.ts` alone. */
const isPage = (nodes: unknown): nodes is Document => nodes instanceof CopiedPage;
const isElement = (nodes: unknown): nodes is Element => nodes instanceof CopiedElement;

interface ReadablePage {
  readonly page: Document;
  readonly about: Element;
  readonly around: Element;
  readonly isCutOff: boolean;
}

function pageOf(copy: PageCopy): ReadablePage {
  const page = new CopiedPage(copy);
  const { about, around, isCutOff } = page;
  if (!isPage(page) || !isElement(about) || !isElement(around)) throw new TypeError('no nodes');
  return { page, about, around, isCutOff };
}

const TOO_LONG: CardReading = {
  sighting: null,
  problem: { field: 'card', reason: 'the card is longer than what is read of one' },
  matched: {},
};

/**
 * Reads what a page's script handed over. Copies are of pages, and pages are hostile: nothing in a copy makes it throw.
 *
 * @param zone that of the browser
 * @throws when the shop has no such page
 */
export function readSeen(seen: SeenPage, zone: Zone): ReadSeen {
  const { marketplace, page: kind, readAt } = seen;
  const shop = shops.find(({ id }) => id === marketplace);
  const readers = shop?.pages?.[kind];
  if (!shop?.pages || !readers)
    throw new Error(`${marketplace} has no ${kind} pages that are read`);
  const context = { url: new URL(seen.url), now: readAt, zone };
  return seen.ofCards
    ? readCards(seen, shop.pages.list, context)
    : readWhole(seen, readers, context);
}

function readWhole(seen: SeenPage, readers: PageReaders, context: PageContext): ReadSeen {
  const { page } = pageOf(seen.copies[0]?.copy ?? '');
  const read = readers.readPage(page, context);
  const { matched: _told, ...reading } = read;
  const { cards } = healthOf(read, []);
  return {
    reading,
    cards: cards.map((health, at) => ({ health, sighting: reading.sightings[at] ?? null })),
  };
}

function readCards(seen: SeenPage, readers: ListReaders, context: PageContext): ReadSeen {
  const pages = seen.copies.map(({ copy }) => pageOf(copy));
  const read = pages.map(({ about, around, isCutOff }) =>
    isCutOff ? TOO_LONG : withOrderId(readers.readCard(about, context, around)),
  );
  const reading: RawReading = {
    marketplace: seen.marketplace,
    page: 'list',
    outcome: 'orders',
    language: languageOfCopies(pages.map(({ page }) => page)),
    readAt: seen.readAt,
    zone: context.zone,
    sightings: read.flatMap(({ sighting }) => sighting ?? []),
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
  const cards = read.map(({ sighting, problem, matched }) => ({
    health: cardHealth(sighting, problem, matched),
    sighting,
  }));
  return { reading, cards };
}

/** Only an order id becomes a key, whatever else the page holds there. */
const withOrderId = (read: CardReading): CardReading =>
  read.sighting === null || isOrderId(read.sighting.id)
    ? read
    : { ...read, sighting: null, problem: { field: 'id', reason: 'not an order id' } };
