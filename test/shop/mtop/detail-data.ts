import { WORDS } from '../language';
import { DAY, printDetail, type Serving } from '../print-order';
import type { Scenario, ShopOrder } from '../scenario';
import { component, dataOf, eitherForm, keyOf, orderStatus } from './component';
import { lineOf } from './list-data';

/** The data of `mtop.aliexpress.trade.buyer.order.detail` (FACTS.md §6.3); without an order the empty skeleton. */
export function detailData(order: ShopOrder | undefined, scenario: Scenario, serving: Serving) {
  if (!order) return dataOf([], {});
  const words = WORDS[scenario.language];
  const page = printDetail(order, scenario, serving);
  const status = component('detail_order_status_block', {
    title: page.status,
    orderId: Number(order.id),
    reminder: page.reminder,
    buttonVOList: [
      ...(page.canConfirm ? [{ type: 'CONFIRM_GOODS', text: words.confirm }] : []),
      ...(page.canTrack ? [{ type: 'TRACKING', text: words.track }] : []),
    ],
  });
  const progress = component('detail_service_progress_bar', {
    title: 'Fast delivery: active',
    nodes: page.progress,
    currentNode: eitherForm(order.id, 0),
  });
  const services = component('detail_order_services', {
    title: 'Service Commitment',
    data: page.services.map((content) => ({ content })),
  });
  const info = component('detail_simple_order_info_component', {
    orderIdTitle: words.reference,
    tradeOrderId: Number(order.id),
    orderCreatTimeTile: words.placedOn,
    orderCreatTime: page.date,
    ...(page.paid ? { payTimeTitle: words.paidOn, payTime: page.paid } : {}),
    ...(page.shipped ? { orderShipTimeTitle: words.shippedOn, orderShipTime: page.shipped } : {}),
    ...(page.completed
      ? { orderEndTimeTitle: words.completedOn, orderEndTime: page.completed }
      : {}),
  });
  const eta = page.promised ? `${words.estimated}: ${page.promised}` : null;
  const products = component('detail_product_block', {
    sellerVO: {
      sellerName: order.store,
      ...(page.storeLink ? { storeUrl: page.storeLink } : {}),
    },
    productVOList: order.items.map((item, index) => ({
      ...lineOf(order.id, item, index),
      ...(eta ? { etaAndTrack: { expectDeliveryDateTitle: eta } } : {}),
      buttonVOS: [{ type: 'REPURCHASE_LINE', text: words.again }],
    })),
  });
  const price = component('detail_order_price_block', {
    priceDetails: page.total === null ? [] : [{ title: words.total, value: page.total }],
    ...(page.total === null ? {} : { totalPrice: page.total }),
  });
  const shown = [
    status,
    ...(page.progress.length > 0 ? [progress] : []),
    ...(page.services.length > 0 ? [services] : []),
    info,
    products,
    price,
  ];
  const whole = component('detail_page', {});
  return dataOf(
    [whole, ...shown],
    { [keyOf(whole)]: shown.map(keyOf) },
    {
      ...orderStatus(order.id, page.code),
      curTime: serving.now - (serving.now % DAY),
    },
  );
}
