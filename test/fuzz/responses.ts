import type { CalendarDay } from '../../lib/core/calendar-day';
import { known } from '../../lib/marketplaces/aliexpress/known';
import { type DataFixture, dataFixtures } from '../fixtures';
import { dataStructure } from './data-structure';
import { branchesOf, isRecord, put, type Response, textLeaves } from './data-tree';
import { dataWords } from './data-words';
import type { AlsoPrinted, Hunted } from './hunted';
import { weighted } from './mutation';
import { markOf, type Owners } from './owners';
import { hasDigit } from './page-nodes';

/** As on the pages: of two ends the earlier counts, and the other one when its place is gone. */
const ALSO_PRINTED: Readonly<Record<string, AlsoPrinted>> = {
  'data-detail-under-way': { statedEnd: '2026-09-05' as CalendarDay },
  // The second parcel left two days after the first, at the end of 14 December or the start of the next day.
  'data-tracking-two-packages': { shipped: '2026-12-15' as CalendarDay },
};

/** Responses with texts that read like the shop's own promises. */
const IMITATORS = ['data-list-hostile', 'data-tracking-hostile'];

interface SavedResponse {
  readonly fixture: DataFixture;
  readonly data: unknown;
  readonly wrap: (json: string) => string;
}

/** The JSON of a response and the callback around it. */
function opened(fixture: DataFixture): SavedResponse {
  const [, head = '', json = '', tail = ''] =
    /^([^{]*)([\s\S]*\})([^}]*)$/.exec(fixture.text) ?? [];
  return { fixture, data: JSON.parse(json), wrap: (text) => head + text + tail };
}

const OWNED = ['storeName', 'itemTitle', 'itemDesc', 'skuDesc', 'text'];

/** Writes a mark of its order into the texts of each order of a list, in place. */
function markOrders(data: unknown): Owners {
  const owners = new Map<string, string>();
  for (const [index, order] of branchesOf(data).entries()) {
    if (!isRecord(order) || !Array.isArray(order.orderLines)) continue;
    owners.set(markOf(index), String(order.orderId));
    for (const leaf of textLeaves(order))
      if (OWNED.includes(leaf.name)) put(leaf, `${leaf.value} ${markOf(index)}`);
  }
  return owners;
}

/** The saved responses that hold orders as subjects, with the words of all of them to be swapped. */
export function huntedResponses(): Hunted<Response>[] {
  const saved = dataFixtures().map(opened);
  const wordsOf = ({ data }: SavedResponse) =>
    textLeaves(data).flatMap(({ value }) => (hasDigit(value) ? [] : value));
  return saved.flatMap(({ fixture, data, wrap }, place) => {
    const { data: shop, policy } = known;
    if (!shop || fixture.marketplace !== known.id) return [];
    const { about, name } = fixture;
    const owners = markOrders(data);
    const words = saved.flatMap((other, at) => (at === place ? [] : wordsOf(other)));
    return {
      fixture: name,
      policy,
      zones: [about.zone, 'Pacific/Apia'],
      owners,
      imitates: IMITATORS.includes(name),
      alsoPrinted: ALSO_PRINTED[name] ?? {},
      mutations: weighted([...dataStructure, ...dataWords([...new Set(words)])]),
      copy: () => ({
        data: structuredClone(data),
        afterwards: [],
        language: about.language,
        orderId: shop.orderIdIn(about.url),
      }),
      read: ({ data: spoilt, afterwards, language, orderId }, zone) => {
        const text = afterwards.reduce(
          (last, change) => change(last),
          wrap(JSON.stringify(spoilt)),
        );
        return shop.readData(text, { now: Date.parse(about.now), zone, language, orderId });
      },
    };
  });
}
