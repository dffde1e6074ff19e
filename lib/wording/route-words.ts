import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { RouteNote, RouteNoteCode } from '../core/rules/route';
import { lastWholeDay } from '../core/time/last-day';
import { shopName } from './clocks/clock-names';
import { dayText, type Here } from './format';

/** `send-back-in-14-days` → `SendBackIn14Days`: how a code becomes the tail of a message name. */
const tail = (code: RouteNoteCode): string =>
  code.replace(/(?:^|-)([a-z\d])/g, (_, first: string) => first.toUpperCase());

/** What a buyer must know of a route, as a sentence without its full stop; a date in it is a last whole day. */
export function routeNoteText(
  { code, at }: RouteNote,
  marketplace: MarketplaceId,
  here: Here,
): string {
  const what =
    at === null ? shopName(marketplace, here.words) : dayText(lastWholeDay(at, here.zone), here);
  return here.words.say(`routeNote${tail(code)}`, what);
}
