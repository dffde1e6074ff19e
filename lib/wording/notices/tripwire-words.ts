import type { PageHealth } from '../../core/page-health/page-health';
import type { Trip } from '../../core/page-health/tripwire';
import { dayOf } from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import { dayInWords } from './notice-dates';
import type { Telling } from './telling';

/** Where the dates come from that are shown although their page could not be read. */
export type Known =
  | { readonly from: 'data' }
  | { readonly from: 'before'; readonly at: Instant }
  | { readonly from: 'nothing' };

const dayText = (at: Instant, { words, clock }: Telling): string =>
  dayInWords(dayOf(at, clock.zone()), words.language);

/**
 * What a page says of itself when it could not be read: what is wrong, and how old the dates are that the user sees.
 */
export function tripText(
  trip: Trip,
  { page }: Pick<PageHealth, 'page'>,
  known: Known | null,
  telling: Telling,
): string {
  const { words } = telling;
  const wrong = wrongText(trip, page, words);
  return trip.kind === 'worn' || known === null
    ? wrong
    : words.say('tripwireBoth', wrong, knownText(known, telling));
}

function wrongText(trip: Trip, page: PageHealth['page'], words: Telling['words']): string {
  switch (trip.kind) {
    case 'cards':
      return words.count('tripwireCards', trip.of, trip.unread);
    case 'none':
      return words.say(page === 'list' ? 'tripwireNone' : 'tripwireOrder');
    case 'dates':
      return words.say('tripwireDates');
    case 'worn':
      return words.say('tripwireWorn');
  }
}

function knownText(known: Known, telling: Telling): string {
  const { words } = telling;
  switch (known.from) {
    case 'data':
      return words.say('tripwireFromData');
    case 'before':
      return words.say('tripwireFrom', dayText(known.at, telling));
    case 'nothing':
      return words.say('tripwireFromNothing');
  }
}

/** The same in the popup, where one cannot see which page it was. */
export function tripLine(
  {
    marketplace,
    page,
    trip,
    at,
  }: Pick<PageHealth, 'marketplace' | 'page'> & { trip: Trip; at: Instant },
  telling: Telling,
): string {
  const { words } = telling;
  const [shop, day] = [words.say(`noticeShop_${marketplace}`), dayText(at, telling)];
  if (trip.kind === 'cards')
    return words.count('tripwireLineCards', trip.of, trip.unread, shop, day);
  return words.say(trip.kind === 'worn' ? 'tripwireLineWorn' : `tripwireLine_${page}`, shop, day);
}
