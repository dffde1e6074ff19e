import { candidateZones } from '../../core/counting-zone';
import { orderIdIn } from '../label-and-id/id-anchors';
import { valuesAt } from '../label-and-id/labels';
import { type Piece, piecesOf } from '../label-and-id/pieces';
import { type DayReading, readPastDay, sayDays, timeOfDay } from '../label-and-id/say-days';
import { sayParcels } from '../label-and-id/say-parcels';
import { labelsOf } from '../label-and-id/shop-pages';
import { totalAt } from '../label-and-id/total';
import type { CardReading, PageContext } from '../marketplace';
import { pageLanguage } from '../page-language';
import { joinedText } from '../page-text';
import { type Seen, startSeen } from '../seen';
import { dhgatePages } from './pages';
import { LIST } from './selectors';
import { STATUS_LABELS, statusOfWords } from './words';

const ITEM_LIMIT = 100;
/** DHgate counts in Chinese days; its mobile site printed days of the browser's zone (rules.md §5, facts of the other pages §2). */
const DHGATE_ZONE = { zone: 'Asia/Shanghai' };

/**
 * Reads one order from whatever shows it, a card or a page, by the labels that are known. The minutes of its times were printed wrongly and are not read: a
 * time counts as its day.
 *
 * @param language what the page says, or `und`
 */
function readOrder(root: ParentNode, language: string, context: PageContext): CardReading {
  const pieces = piecesOf(root, dhgatePages.notSearched);
  const seen = startSeen();
  const { matched } = seen;
  const id = orderIdIn(root, pieces, dhgatePages);
  if (!id.ok) return { sighting: null, problem: { field: 'id', reason: id.reason }, matched };

  const zones = candidateZones(DHGATE_ZONE, context.zone);
  const reading = { language: language === 'und' ? 'en' : language, context, zones };
  sayDays(pieces, dhgatePages, reading, seen);
  sayPlaced(root, reading, seen);
  sayStatus(pieces, seen);
  sayParcels(pieces, dhgatePages, seen);
  const lineItems = Array.from(root.querySelectorAll(LIST.title))
    .slice(0, ITEM_LIMIT)
    .map((name) => ({
      title: joinedText(name) || null,
      quantity: null,
      price: null,
      variant: null,
    }));
  const title = lineItems[0]?.title;
  if (title) seen.say('title', title, title);
  const total = totalAt(pieces, dhgatePages, seen);
  return {
    sighting: {
      id: id.value,
      facts: seen.facts,
      total,
      lineItems,
      unread: seen.unread,
      showsUndelivered: false,
    },
    problem: null,
    matched,
  };
}

export const readCard = (card: Element, context: PageContext): CardReading =>
  readOrder(card, pageLanguage(card.ownerDocument), context);

export const readPage = (page: Document, context: PageContext): CardReading =>
  readOrder(page, pageLanguage(page), context);

/** The list prints the time of the order without a label. */
function sayPlaced(root: ParentNode, reading: DayReading, seen: Seen): void {
  const missed = seen.unread.some(({ field }) => field === 'placed');
  if (seen.facts.placed || missed) return;
  const text = joinedText(seen.first('placed', root, [LIST.placed]));
  // The tracking page has no place for it.
  if (!text && !seen.facts.tracked) seen.miss('placed', 'no order time where one is known');
  if (!text) return;
  const day = readPastDay(text, reading);
  if (day.ok) seen.say('placed', timeOfDay(day.value, reading.zones), text);
  else seen.miss('placed', day.reason);
}

function sayStatus(pieces: readonly Piece[], seen: Seen): void {
  const values = valuesAt(pieces, STATUS_LABELS, [...STATUS_LABELS, ...labelsOf(dhgatePages)]);
  seen.match('status', values[0]?.label ?? null, STATUS_LABELS.length);
  const text = values[0]?.texts[0];
  if (text === undefined && !seen.facts.tracked) seen.miss('status', 'no status at its label');
  if (text !== undefined) seen.say('status', statusOfWords(text) ?? 'unknown', text);
}
