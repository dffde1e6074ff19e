import * as v from 'valibot';
import type { Component } from '../components';
import { listOf, orderId, part, words } from '../either-form';
import { itemFields } from '../line-items';
import { buttons } from '../lists/data-buttons';
import { codeIn } from '../order-code';
import { priceFields } from '../price';

/* The blocks of a detail page's data that are read, by tag (FACTS.md §6.3). */

const status = v.object({ orderId, title: words, reminder: words, buttonVOList: buttons });
const info = v.object({
  tradeOrderId: orderId,
  orderCreatTime: words, // the shop's own spelling
  payTime: words,
  orderShipTime: words,
  orderEndTime: words,
  paymentMethod: words,
});
const progress = v.object({ nodes: listOf(v.object({ text: words, time: words }), 20) });
const services = v.object({ data: listOf(v.object({ content: words }), 20) });
const products = v.object({
  productVOList: listOf(
    v.object({
      ...itemFields.entries,
      etaAndTrack: part(v.object({ expectDeliveryDateTitle: words })),
    }),
    100,
  ),
  sellerVO: part(v.object({ sellerName: words })),
});
const price = v.object({
  totalPrice: part(v.object({ ...priceFields.entries, value: words })),
});
const packages = v.object({
  packageInfoList: listOf(v.object({ trackingNumber: words }), 50),
});

/** What the blocks with a tag hold, in the page's order; a block that holds nothing to read is left out. */
function all<Value>(
  components: readonly Component[],
  tag: string,
  schema: v.GenericSchema<unknown, Value>,
): readonly Value[] {
  return components.flatMap((component) => {
    if (component.tag !== tag || component.fields === null) return [];
    const read = v.safeParse(schema, component.fields);
    return read.success ? [read.output] : [];
  });
}

/** The same of the first one; null where the data has no such block. */
const first = <Value>(...[components, tag, schema]: Parameters<typeof all<Value>>): Value | null =>
  all(components, tag, schema)[0] ?? null;

export const detailFields = (components: readonly Component[], global: unknown) => ({
  /** `orderStatus` of the page as a whole (FACTS.md §6.3), or of a block. */
  code: codeIn(global, ...components.map(({ fields }) => fields)),
  status: first(components, 'detail_order_status_block', status),
  info: first(components, 'detail_simple_order_info_component', info),
  /** Of each parcel, where they have one of their own. */
  progress: all(components, 'detail_service_progress_bar', progress),
  services: all(components, 'detail_order_services', services),
  products: first(components, 'detail_product_block', products),
  price: first(components, 'detail_order_price_block', price),
  packages: first(components, 'detail_logistic_package_block', packages),
});
export type DetailFields = ReturnType<typeof detailFields>;
