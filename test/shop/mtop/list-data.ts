import { WORDS } from '../language';
import { printCard, type Serving, type TabCode, tabOf } from '../print-order';
import type { Scenario, ShopItem, ShopOrder } from '../scenario';
import { objectIn } from './call';
import { type Component, component, dataOf, eitherForm, keyOf, orderStatus } from './component';
import { currencyOf, formatPrice } from './price';

const PAGE_SIZE = 10;
const TABS: readonly TabCode[] = ['all', 'unpaid', 'processing', 'shipped', 'completed'];

/** What a list is asked for. */
interface Wanted {
  readonly tab: TabCode;
  /** The first is 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** @returns null where the shop answers with empty data: a further page was asked for without its `linkage` */
function wantedBy(data: Readonly<Record<string, unknown>>): Wanted | null {
  const tabOfCode = (code: unknown) => TABS.find((each) => each === code) ?? 'all';
  if (data.params === undefined) {
    return {
      tab: tabOfCode(data.statusTab),
      page: 1,
      pageSize: Number(data.pageSize ?? PAGE_SIZE),
    };
  }
  const params = objectIn(data.params);
  if (params.linkage === undefined) return null;
  const parts = Object.values(objectIn(params.data)).map(objectIn);
  const fields = (tag: string) => objectIn(parts.find((part) => part.tag === tag)?.fields);
  const body = fields('pc_om_list_body');
  return {
    tab: tabOfCode(fields('pc_om_list_header_action').statusTab),
    page: Number(body.pageIndex ?? 1),
    pageSize: Number(body.pageSize ?? PAGE_SIZE),
  };
}

/** One thing bought, as list and detail page have it. Its id is the order's, 10000 further for each line. */
export const lineOf = (orderId: string, item: ShopItem, index: number) => ({
  orderLineId: String(Number(orderId) + 10_000 * (index + 1)),
  productId: String(1_005_000_000_000_010 + index),
  itemTitle: item.title,
  itemDetailUrl: `//www.aliexpress.com/item/${1_005_000_000_000_010 + index}.html`,
  itemImgUrl: '//ae01.alicdn.com/kf/picture.jpg_220x220.jpg',
  itemPriceText: item.price,
  formatPriceInfo: formatPrice(item.price),
  currencyCode: currencyOf(item.price),
  quantity: eitherForm(orderId, item.quantity ?? 1),
  skuAttrs: (item.variant ?? '')
    .split(', ')
    .filter(Boolean)
    .map((attribute, id) => {
      const [name = '', text = ''] = attribute.split(': ');
      return { id, name, text, vid: id };
    }),
  itemTags: item.tag
    ? [{ type: 'LOCAL_FREE_RETURN', richText: `<font color="#009966">${item.tag}</font>` }]
    : [],
});

function orderComponent(order: ShopOrder, scenario: Scenario, serving: Serving): Component {
  const words = WORDS[scenario.language];
  const card = printCard(order, scenario, serving);
  const button = (type: string, text: string) => ({ type, text });
  return component(
    'pc_om_list_order',
    {
      orderId: order.id,
      orderDateText: card.date,
      orderDateTitle: words.date,
      statusText: card.status,
      statusTitle: 'Status',
      storeName: order.store,
      ...(card.storeLink ? { storePageUrl: card.storeLink } : {}),
      ...(card.total === null
        ? {}
        : {
            totalPriceText: card.total,
            formatPriceInfo: formatPrice(card.total),
            currencyCode: currencyOf(card.total),
          }),
      orderDetailUrl: `//www.aliexpress.com/p/order/detail.html?orderId=${order.id}`,
      orderDetailText: words.details,
      orderLineSize: eitherForm(order.id, order.items.length),
      orderLines: order.items.map((item, index) => lineOf(order.id, item, index)),
      itemsAsPictures: card.onlyPictures,
      hiddenOrderId: eitherForm(order.id, false),
      buttons: [
        ...(card.canPay ? [button('PAY', words.pay)] : []),
        ...(card.canConfirm ? [button('CONFIRM_GOODS', words.confirm)] : []),
        ...(card.canTrack ? [button('TRACKING', words.track)] : []),
        button('REPURCHASE', words.again),
        ...(card.canRemove ? [button('DELETE', words.remove)] : []),
      ],
      ...(card.strip
        ? { exposeInfo: { itemList: [{ detailList: [{ title: card.strip }] }] } }
        : {}),
      utParams: { args: orderStatus(order.id, card.code) },
    },
    order.id,
  );
}

/** The data of `mtop.aliexpress.trade.buyer.order.list` (FACTS.md §6.2). */
export function listData(
  data: Readonly<Record<string, unknown>>,
  scenario: Scenario,
  serving: Serving,
) {
  const wanted = wantedBy(data);
  if (!wanted) return dataOf([], {});
  const { tab, page, pageSize } = wanted;
  const words = WORDS[scenario.language];
  const inTab = scenario.orders.filter((order) => tab === 'all' || tabOf(order) === tab);
  const from = (page - 1) * pageSize;
  const orders = inTab
    .slice(from, from + pageSize)
    .map((order) => orderComponent(order, scenario, serving));
  const whole = component('pc_om_list_page', { i18n: { order_ID: words.reference } });
  const header = component('pc_om_list_header', {
    statusTabList: words.tabs.map((text, index) => ({
      text,
      code: TABS[index],
      selected: TABS[index] === tab,
    })),
  });
  const action = component('pc_om_list_header_action', { statusTab: tab });
  const body = component('pc_om_list_body', {
    hasMore: from + pageSize < inTab.length,
    hasMoreText: words.more,
    pageIndex: page,
    pageSize,
    mergePayLimit: 20,
  });
  return dataOf([whole, header, action, body, ...orders], {
    [keyOf(whole)]: [header, action, body].map(keyOf),
    [keyOf(body)]: orders.map(keyOf),
  });
}
