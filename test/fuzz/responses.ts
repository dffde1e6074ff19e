import { parseRequest } from '../../lib/app/requests/requests';
import type { CalendarDay } from '../../lib/core/time/calendar-day';
import type { KnownShop } from '../../lib/marketplaces/marketplace';
import { shops } from '../../lib/marketplaces/registry';
import { type DataFixture, dataFixtures } from '../fixtures';
import { dataForms } from './data-forms';
import { dataStructure } from './data-structure';
import { branchesOf, isRecord, put, type Response, textLeaves } from './data-tree';
import { dataWords } from './data-words';
import type { AlsoPrinted, Hunted } from './hunted';
import { weighted } from './mutation';
import { markOf, type Owners } from './owners';
import { hasDigit } from './page-nodes';
import { wordsOf } from './shop-words';

/** As on the pages: of two ends the earlier counts, and the other one when its place is gone. */
const ALSO_PRINTED: Readonly<Record<string, AlsoPrinted>> = {
  'aliexpress/data-detail-under-way': { statedEnd: '2026-09-05' as CalendarDay },
  // The second parcel left two days after the first, at the end of 14 December or the start of the next day.
  'aliexpress/data-tracking-two-packages': { shipped: '2026-12-15' as CalendarDay },
};

/** Responses with texts that read like the shop's own promises. */
const IMITATORS = ['aliexpress/data-list-hostile', 'aliexpress/data-tracking-hostile'];

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

/** Texts of an order's own, by the keys that they have in one shop's data or another's. */
const OWNED = [
  ...['storeName', 'itemTitle', 'itemDesc', 'skuDesc', 'text'],
  ...['goods_name', 'goodsName', 'spec'],
  'productname',
];
const LINES = ['orderLines', 'order_list', 'orderList', 'proList', 'tdrfxproductlist'];
const IDS = ['orderId', 'parent_order_sn', 'parentOrderSn', 'rfxno'];

/** Writes a mark of its order into the texts of each order of a list, in place. */
function markOrders(data: unknown): Owners {
  const owners = new Map<string, string>();
  for (const [index, order] of branchesOf(data).entries()) {
    if (!isRecord(order) || !LINES.some((name) => Array.isArray(order[name]))) continue;
    // The number stands in the order or in a part of it.
    const places = [order, ...Object.values(order).filter(isRecord)];
    const [id] = places.flatMap((place) => IDS.flatMap((name) => place[name] ?? []));
    owners.set(markOf(index), String(id));
    for (const leaf of textLeaves(order))
      if (OWNED.includes(leaf.name)) put(leaf, `${leaf.value} ${markOf(index)}`);
  }
  return owners;
}

/** The saved responses of one shop that hold orders as subjects, with the words of all of them to be swapped. */
function huntedResponsesOf({ id, data: shop, policy }: KnownShop): Hunted<Response>[] {
  if (!shop) return [];
  const imitation = wordsOf(id);
  const saved = dataFixtures().flatMap((fixture) =>
    fixture.marketplace === id ? opened(fixture) : [],
  );
  const textsOf = ({ data }: SavedResponse) =>
    textLeaves(data).flatMap(({ value }) => (hasDigit(value) ? [] : value));
  return saved.map(({ fixture, data, wrap }, place) => {
    const { about } = fixture;
    const name = `${id}/${fixture.name}`;
    const owners = markOrders(data);
    const words = [...new Set(saved.flatMap((other, at) => (at === place ? [] : textsOf(other))))];
    return {
      fixture: name,
      policy,
      zones: [about.zone, 'Pacific/Apia'],
      owners,
      shop: imitation,
      imitates: IMITATORS.includes(name),
      alsoPrinted: ALSO_PRINTED[name] ?? {},
      mutations: weighted([
        ...dataStructure(imitation),
        ...dataWords(imitation, words),
        ...dataForms(imitation),
      ]),
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
        const asked = { text, address: about.url, language, readAt: Date.parse(about.now) };
        const { readAt: now } = parseRequest('recordPageData', asked);
        shop.refusalIn(text);
        return shop.readData(text, { now, zone, language, orderId });
      },
    };
  });
}

/** The saved responses of all these shops. */
export const huntedResponses = (isOf: (shop: KnownShop) => boolean): Hunted<Response>[] =>
  shops.filter(isOf).flatMap(huntedResponsesOf);
