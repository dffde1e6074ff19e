import type { FactValues, Money } from '../core/facts/fact';
import { lastPrintable } from '../core/facts/machine-clock/clock-behind';
import { eachOrderOnce } from '../core/facts/readings/one-sighting';
import type {
  PageReading,
  RawDay,
  RawReading,
  RawSighting,
  SeenFact,
  Sighting,
  Unread,
} from '../core/facts/sighting';
import { dayOf } from '../core/time/calendar-day';
import type { Time } from '../core/time/time';
import { readDay } from '../reading/day';
import { readMoney } from '../reading/money';
import { type ReadResult, read, unread } from '../reading/result';
import { QUOTE_LIMIT, startCollecting } from './fact-collector';
import { timeOfDay } from './label-reader/collect-days';
import type { KnownShop } from './marketplace';
import { oneLine } from './page-text';
import { shops } from './registry';
import { remember } from './remember';

/** Reads, in a page's language, what its script handed over as words. */
interface Reader {
  readonly amountIn: (text: string) => ReadResult<Money>;
  readonly dayIn: (printed: RawDay) => ReadResult<Time>;
}

/**
 * A reading with its words read: what the page's script handed over as printed becomes money and days, in the page's
 * language. A total or a day that cannot be read becomes an `unread` entry with its reason; a price that cannot be read
 * becomes null. Each order is told once.
 */
export function readRaw({ matched: _pagesOwn, ...printed }: RawReading): PageReading {
  const { language, readAt } = printed;
  // The last day that it is anywhere: what has happened is not after it.
  const notAfter = dayOf(readAt, 'Pacific/Kiritimati');
  // A list prints the same few prices and days on many cards.
  const amountIn = remember((text) => readMoney(text, { language }));
  const writtenDay = remember((text) => readDay(text, { language, notAfter }));
  const dayIn = ({ text, zones }: RawDay): ReadResult<Time> => {
    const day = writtenDay(text);
    if (!day.ok) return day;
    return day.value.day > lastPrintable(notAfter)
      ? unread('the order date lies in the future')
      : read(timeOfDay(day.value, zones));
  };
  const shop = shops.find(({ id }) => id === printed.marketplace);
  return {
    ...printed,
    sightings: eachOrderOnce(
      printed.sightings.map((sighting) =>
        wordsRead(readByShop(sighting, shop, printed), { amountIn, dayIn }),
      ),
    ),
  };
}

/**
 * The sighting with what its page grants, and what stands at its labels, read by its shop. Words that the shop has no
 * reader for are left out.
 */
function readByShop(
  { granted, labelled, ...sighting }: RawSighting,
  shop: KnownShop | undefined,
  { language, readAt, zone }: Omit<RawReading, 'matched'>,
): RawSighting {
  const moment = { now: readAt, zone, language };
  const seen = startCollecting();
  if (granted) shop?.collectGranted?.(granted, moment, sighting.facts.status?.value, seen);
  if (labelled) shop?.collectLabelled?.(labelled, moment, sighting.facts, seen);
  return {
    ...sighting,
    facts: { ...sighting.facts, ...seen.facts },
    unread: [...sighting.unread, ...seen.unread],
  };
}

function wordsRead(
  { total, placed, lineItems, ...sighting }: RawSighting,
  { amountIn, dayIn }: Reader,
): Sighting {
  const facts: { -readonly [Name in 'placed' | 'total']?: SeenFact<FactValues[Name]> } = {};
  const missed: Unread[] = [];
  if (placed) {
    const day = dayIn(placed);
    if (day.ok) facts.placed = { value: day.value, text: oneLine(placed.text, QUOTE_LIMIT) };
    else missed.push({ field: 'placed', reason: oneLine(day.reason, QUOTE_LIMIT) });
  }
  if (total !== null) {
    const amount = amountIn(total);
    if (amount.ok) facts.total = { value: amount.value, text: oneLine(total, QUOTE_LIMIT) };
    else missed.push({ field: 'total', reason: amount.reason });
  }
  const priceIn = (text: string) => {
    const price = amountIn(text);
    return price.ok ? price.value : null;
  };
  return {
    ...sighting,
    facts: { ...sighting.facts, ...facts },
    lineItems: lineItems.map((item) => ({
      ...item,
      price: item.price === null ? null : priceIn(item.price),
    })),
    unread: [...sighting.unread, ...missed],
  };
}
