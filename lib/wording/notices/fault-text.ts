import type { PageFault } from '../../core/page-health/page-fault';
import type { PageHealth } from '../../core/page-health/page-health';
import { dayOf } from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import { dayText } from '../format';
import { hereOf, type Telling } from './telling';

/** Where the dates come from that are shown although their page could not be read. */
export type KnownDates =
  | { readonly from: 'data' }
  | { readonly from: 'before'; readonly at: Instant }
  | { readonly from: 'nothing' };

const dayAt = (at: Instant, telling: Telling): string =>
  dayText(dayOf(at, telling.clock.zone()), hereOf(telling));

/**
 * What a page says of itself when it could not be read: what is wrong, and how old the dates are that the user sees.
 */
export function faultText(
  fault: PageFault,
  { page }: Pick<PageHealth, 'page'>,
  known: KnownDates | null,
  telling: Telling,
): string {
  const { words } = telling;
  const wrong = wrongText(fault, page, words);
  return fault.kind === 'worn' || known === null
    ? wrong
    : words.say('pageFaultBoth', wrong, knownText(known, telling));
}

function wrongText(fault: PageFault, page: PageHealth['page'], words: Telling['words']): string {
  switch (fault.kind) {
    case 'cards':
      return words.count('pageFaultCards', fault.of, fault.unread);
    case 'none':
      return words.say(page === 'list' ? 'pageFaultNone' : 'pageFaultOrder');
    case 'dates':
      return words.say('pageFaultDates');
    case 'worn':
      return words.say('pageFaultWorn');
  }
}

function knownText(known: KnownDates, telling: Telling): string {
  const { words } = telling;
  switch (known.from) {
    case 'data':
      return words.say('pageFaultFromData');
    case 'before':
      return words.say('pageFaultFrom', dayAt(known.at, telling));
    case 'nothing':
      return words.say('pageFaultFromNothing');
  }
}

/** The same in the popup, where one cannot see which page it was. */
export function faultLine(
  {
    marketplace,
    page,
    fault,
    at,
  }: Pick<PageHealth, 'marketplace' | 'page'> & { fault: PageFault; at: Instant },
  telling: Telling,
): string {
  const { words } = telling;
  const [shop, day] = [words.say(`noticeShop_${marketplace}`), dayAt(at, telling)];
  if (fault.kind === 'cards')
    return words.count('pageFaultLineCards', fault.of, fault.unread, shop, day);
  return words.say(
    fault.kind === 'worn' ? 'pageFaultLineWorn' : `pageFaultLine_${page}`,
    shop,
    day,
  );
}
