import type { CalendarDay } from '../../lib/core/calendar-day';
import { whole as aliExpress } from '../../lib/marketplaces/aliexpress/whole';
import type { Marketplace } from '../../lib/marketplaces/marketplace';
import { readPrinted } from '../../lib/marketplaces/read-printed';
import { parseRequest } from '../../lib/message-schemas';
import { type Fixture, fixtures } from '../fixtures';
import { pageOf } from '../page';
import type { AlsoPrinted, Hunted } from './hunted';
import { weighted } from './mutation';
import { markOwners } from './owners';
import { pageNames } from './page-names';
import { hasDigit, textsOf } from './page-nodes';
import { pageStructure } from './page-structure';
import { pageWords } from './page-words';

/** Pages with titles, reviews and recommendations that read like the shop's own promises. */
const IMITATORS = ['detail-hostile', 'tracking-hostile', 'list-hostile-titles'];

const day = (text: string): CalendarDay => text as CalendarDay;

/**
 * What the readers leave unread because another place of the page contradicts or does not prove it. Once that place is gone, or a button
 * stands where it proves a state, the page states it.
 */
const ALSO_PRINTED: Readonly<Record<string, AlsoPrinted>> = {
  'detail-two-refund-dates': { statedEnd: day('2026-09-04') },
  'detail-german-services-contradict': { statedEnd: day('2026-09-04') },
  'detail-german-three-rows': { shipped: day('2026-07-28') },
};

interface SavedPage {
  readonly fixture: Fixture;
  readonly page: Document;
  readonly words: readonly string[];
}

function savedPages(kinds: readonly string[]): (SavedPage & { readonly shop: Marketplace })[] {
  return fixtures().flatMap((fixture) => {
    const url = new URL(fixture.about.url);
    const shop = aliExpress;
    if (fixture.marketplace !== shop.id || !kinds.includes(shop.site.pageKind(url) ?? ''))
      return [];
    const page = pageOf(fixture.html, fixture.about.url);
    const words = textsOf(page)
      .map(({ data }) => data)
      .filter((text) => !hasDigit(text));
    return [{ fixture, page, words, shop }];
  });
}

/** The saved pages of these kinds as subjects, with the words of all of them to be swapped. */
export function huntedPages(kinds: readonly string[]): Hunted<Document>[] {
  const saved = savedPages(kinds);
  return saved.map(({ fixture, page, shop }) => {
    const { about } = fixture;
    const context = { url: new URL(about.url), now: Date.parse(about.now), zone: about.zone };
    const owners = markOwners(page, shop, context);
    const words = saved.flatMap((other) => (other.page === page ? [] : other.words));
    return {
      fixture: fixture.name,
      policy: shop.policy,
      zones: [about.zone, 'Pacific/Apia'],
      owners,
      imitates: IMITATORS.includes(fixture.name),
      alsoPrinted: ALSO_PRINTED[fixture.name] ?? {},
      mutations: weighted([...pageStructure, ...pageNames, ...pageWords([...new Set(words)])]),
      copy: () => page.cloneNode(true) as Document,
      read: (spoilt, zone) => {
        const printed = shop.readPage(spoilt, { ...context, zone });
        return readPrinted(parseRequest('recordReading', printed));
      },
    };
  });
}
