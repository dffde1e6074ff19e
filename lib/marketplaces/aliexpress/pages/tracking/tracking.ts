import { addDays, type CalendarDay } from '../../../../core/time/calendar-day';
import { visibleText } from '../../../../reading/page-text';
import { type FactCollector, startCollecting } from '../../../fact-collector';
import type { CardReading, PageContext } from '../../../marketplace';
import { attributeOf, find, findAll } from '../../../nodes';
import { noOrder, orderRead } from '../../../order-read';
import { pageLanguage } from '../../../page-language';
import { joinedText, spacedText } from '../../../page-text';
import { idInAddress, idInLink } from '../../order-id';
import { collectEnd } from '../../texts/collect-end';
import { type Headline, readHeadline } from '../../texts/delivery-headline';
import { refundStatements } from '../../texts/stated-end';
import { trackingStatements } from '../../texts/statements';
import { dayTime, LONGEST_REACH, pastDays, pastTime } from '../../texts/times';
import { FIRST_STEP, fold, knowsDelivered } from '../../words';
import { TRACKING } from '../selectors';
import { collectDoubt, parcelsNamed } from './tracking-doubt';
import { readTrackingEvents, type TrackingEvent } from './tracking-events';

const PACKAGE_LIMIT = 50;
/** Days after its refund date in which anything of an order may happen; dates without a year must lie within them. */
const LONGEST_AFTERMATH = 150;

/** A day that names no year lies within one: a weekday that does not fit tells of no other. */
const oldestEvent = (limit: CalendarDay, notAfter: CalendarDay): CalendarDay => {
  const first = addDays(limit, -LONGEST_AFTERMATH - LONGEST_REACH);
  const yearBefore = addDays(notAfter, -364);
  return first > yearBefore ? first : yearBefore;
};

/** Reads the tracking page of one order (FACTS.md §5): class names carry a hash, dates mostly no year. */
export function readTrackingPage(page: Document, context: PageContext): CardReading {
  const seen = startCollecting();
  for (const [field, places] of Object.entries(TRACKING))
    seen.first(field, page, places.split(', '));
  const id = idInAddress(context.url) ?? onlyLinkedId(page);
  if (id === null) return noOrder('id', 'neither the address nor the page names one order', seen);
  if (!find(page, TRACKING.module) && !find(page, TRACKING.headline))
    return noOrder(
      'page',
      'no parcel is shown: the page is still loading, or it has changed',
      seen,
    );

  const language = pageLanguage(page);
  const ends = refundStatements(trackingStatements(page), { language }, (reason) =>
    seen.fail('statedEnd', reason),
  );
  const past = pastDays(page, context);
  const limit = ends[0] && addDays(ends[0].day, LONGEST_AFTERMATH);
  const notAfter = limit && limit < past.notAfter ? limit : past.notAfter;

  const events = readTrackingEvents(page, {
    language,
    notAfter,
    notBefore: limit && oldestEvent(limit, notAfter),
  });
  const since = earliest(events.map(({ day }) => day));
  collectEnd(ends, since, context, seen);
  packages(page, seen);
  // Run together, the digits of a date and of what stands behind it would be another date.
  const headlines = texts(page, TRACKING.headline, (element) => spacedText(element)).map(
    (text) => ({
      text,
      ...readHeadline(text, { language, notAfter }, since),
    }),
  );
  delivery(events, headlines, context, seen);
  const isSure = seen.facts.delivered !== undefined || seen.facts.status !== undefined;
  const doubts = [
    ...events.filter((event) => event.soundsDelivered),
    ...headlines.flatMap(({ text, ...headline }) =>
      headline.says === 'unknown' && headline.past && !isSure ? [{ ...headline.past, text }] : [],
    ),
  ];
  collectDoubt(doubts, context, seen);
  const drawn = Math.min(
    findAll(page, TRACKING.headline).length,
    texts(page, TRACKING.number).length,
  );
  const parcels = parcelsNamed(page, drawn);
  if (parcels > 1) seen.fail('packages', `only some of ${parcels} packages are drawn`);
  return orderRead(id, seen, {
    total: null,
    lineItems: [],
    showsUndelivered:
      parcels === 0 && !find(page, TRACKING.more) && provesUndelivered(events, headlines, language),
    ...(parcels > 0 && { parcels }),
  });
}

function onlyLinkedId(page: Document): string | null {
  const ids = new Set<string>();
  for (const link of findAll(page, 'a[href*="rderId="]').slice(0, 200)) {
    const id = idInLink(attributeOf(link, 'href'));
    if (id) ids.add(id);
  }
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

const texts = (page: Document, selector: string, textOf = joinedText): string[] => [
  ...new Set(
    findAll(page, selector)
      .slice(0, PACKAGE_LIMIT)
      .map((element) => visibleText(textOf(element)).trim())
      .filter(Boolean),
  ),
];

/** One order may have several packages, a package several numbers: its origin's and the local carrier's. */
function packages(page: Document, seen: FactCollector): void {
  const values = texts(page, TRACKING.carrierValue);
  const carriers = values.length > 0 ? values : texts(page, TRACKING.carrierTitle);
  const named = [
    ...new Set(carriers.map((text) => text.replace(/(?<![\s:：])[\s:：]+$/, '')).filter(Boolean)),
  ];
  if (named.length > 0) seen.add('carrier', named, named.join(', '));
  const printed = texts(page, TRACKING.number);
  const numbers = new Set(
    printed.flatMap(
      (text) => text.match(/(?<![A-Z0-9])[A-Z]{0,6}\d[A-Z0-9]{6,33}(?![A-Z0-9])/g) ?? [],
    ),
  );
  if (numbers.size > 0)
    seen.add('trackingNumbers', [...numbers].slice(0, PACKAGE_LIMIT), printed.join(', '));
  else if (printed.length > 0) seen.fail('trackingNumbers', 'no tracking number where one stands');
}

const earliest = (days: readonly (CalendarDay | null)[]): CalendarDay | null =>
  days.reduce(
    (found, day) => (day !== null && (found === null || day < found) ? day : found),
    null,
  );

type SeenHeadline = Headline & { readonly text: string };

/** The first delivery of any package, and the last one promised. */
function delivery(
  events: readonly TrackingEvent[],
  headlines: readonly SeenHeadline[],
  context: PageContext,
  seen: FactCollector,
): void {
  const delivered: { day: CalendarDay; yearPrinted: boolean; text: string }[] = [];
  for (const { day, yearPrinted, text, delivered: done } of events)
    if (done && day) delivered.push({ day, yearPrinted, text });
  let promised: { day: CalendarDay; text: string } | null = null;
  let undated = events.find((event) => event.delivered)?.text;
  for (const headline of headlines) {
    if (headline.says === 'unknown') {
      seen.fail('promisedBy', headline.reason);
      seen.fail('delivered', headline.reason);
    } else if (headline.day === null) {
      seen.fail('delivered', headline.reason);
      undated ??= headline.text;
    } else if (headline.says === 'delivered') delivered.push({ ...headline, day: headline.day });
    else if (promised === null || headline.day > promised.day)
      promised = { day: headline.day, text: headline.text };
  }
  const [firstDelivery] = delivered.sort((a, b) => a.day.localeCompare(b.day));
  if (firstDelivery) {
    seen.add('delivered', pastTime(firstDelivery, context.zone), firstDelivery.text);
  } else if (undated !== undefined) {
    // It has begun what counts from it all the same.
    seen.add('status', 'delivered', undated);
    if (!seen.unread.some(({ field }) => field === 'delivered'))
      seen.fail('delivered', 'the delivery is listed without a day that can be read');
  }
  if (promised) seen.add('promisedBy', dayTime(promised.day, context.zone), promised.text);
}

/**
 * Events of a carrier are listed, all are known for steps on the way, and the word for a delivery is known in the
 * page's language.
 */
const provesUndelivered = (
  events: readonly TrackingEvent[],
  headlines: readonly SeenHeadline[],
  language: string,
): boolean =>
  events.length > 0 &&
  knowsDelivered(language) &&
  events.every(({ isStep }) => isStep) &&
  hasSetOff(events, language) &&
  headlines.every(({ says }) => says === 'expected');

/**
 * Whether a carrier has it. Some orders complete with nothing but the shop's own first steps ever listed
 * (FACTS.md §6.4); of those only the shipping prints a time, so where their words are not known a second dated event is
 * a carrier's.
 */
function hasSetOff(events: readonly TrackingEvent[], language: string): boolean {
  const dated = events.filter(({ day }) => day !== null);
  return /^en\b/.test(language)
    ? dated.some(({ text }) => !FIRST_STEP.test(fold(text)))
    : dated.length > 1;
}
