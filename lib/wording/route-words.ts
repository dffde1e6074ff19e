import type { MarketplaceId } from '../core/facts/marketplace-id';
import { pascalCase } from '../core/plain/pascal-case';
import type { RouteNote } from '../core/rules/route';
import { lastWholeDay } from '../core/time/last-day';
import { shopName } from './clocks/clock-names';
import { dayText, type Here } from './format';

/** What a buyer must know of a route, as a sentence without its full stop; a date in it is a last whole day. */
export function routeNoteText(
  { code, at }: RouteNote,
  marketplace: MarketplaceId,
  here: Here,
): string {
  const what =
    at === null ? shopName(marketplace, here.words) : dayText(lastWholeDay(at, here.zone), here);
  return here.words.say(`routeNote${pascalCase(code)}`, what);
}
