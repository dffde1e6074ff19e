/** The parts of a page by their tag. */
export const partsOf = ({ data }) => Object.values(data.data ?? {});
export const fieldsOf = (response, tag) =>
  partsOf(response).find((part) => part.tag === tag)?.fields ?? null;

const itemOf = (line) => ({
  title: line.itemTitle,
  price: line.itemPriceText,
  quantity: Number(line.quantity),
  variant: line.skuAttrs.map(({ name, text }) => `${name}: ${text}`).join(', '),
  tag: line.itemTags[0]?.richText.replace(/<[^>]*>/g, ''),
});
export const itemsOf = (lines) => lines.map(itemOf);

/** The cards of one page of the list, in the order in which the shop shows them. */
export function cardsOf(response) {
  const { data, hierarchy } = response.data;
  const body = Object.keys(data).find((key) => data[key].tag === 'pc_om_list_body');
  return (hierarchy.structure?.[body] ?? []).map((key) => {
    const { fields } = data[key];
    const has = (type) => fields.buttons.some((button) => button.type === type);
    return {
      id: fields.orderId,
      status: fields.statusText,
      date: fields.orderDateText,
      store: fields.storeName,
      storeLink: fields.storePageUrl ?? null,
      items: itemsOf(fields.orderLines),
      onlyPictures: fields.itemsAsPictures,
      total: fields.totalPriceText ?? null,
      strip: fields.exposeInfo?.itemList[0].detailList[0].title ?? null,
      canPay: has('PAY'),
      canConfirm: has('CONFIRM_GOODS'),
      canTrack: has('TRACKING'),
      canRemove: has('DELETE'),
    };
  });
}
