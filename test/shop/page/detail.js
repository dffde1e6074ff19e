import { fieldsOf, itemsOf } from './components.js';
import { draw, frame, picture, trackingLink } from './draw.js';
import { request } from './mtop.js';

const id = new URLSearchParams(location.search).get('orderId') ?? '';
const answer = await request({
  api: 'mtop.aliexpress.trade.buyer.order.detail',
  data: { tradeOrderId: id, clientPlatform: 'pc', _lang: frame.tag.replace('-', '_') },
  dataType: 'originaljson',
});
const status = fieldsOf(answer, 'detail_order_status_block');
const info = fieldsOf(answer, 'detail_simple_order_info_component');
const { sellerVO, productVOList } = fieldsOf(answer, 'detail_product_block');
const has = (type) => status.buttonVOList.some((button) => button.type === type);
const order = {
  id,
  status: status.title,
  reminder: status.reminder,
  canConfirm: has('CONFIRM_GOODS'),
  canTrack: has('TRACKING'),
  progress: fieldsOf(answer, 'detail_service_progress_bar')?.nodes ?? [],
  services: (fieldsOf(answer, 'detail_order_services')?.data ?? []).map(({ content }) => content),
  rows: [
    [info.orderCreatTimeTile, info.orderCreatTime],
    [info.payTimeTitle, info.payTime],
    [info.orderShipTimeTitle, info.orderShipTime],
    [info.orderEndTimeTitle, info.orderEndTime],
  ].filter(([, time]) => time !== undefined),
  store: sellerVO.sellerName,
  storeLink: sellerVO.storeUrl ?? null,
  items: itemsOf(productVOList),
  estimated: productVOList[0]?.etaAndTrack?.expectDeliveryDateTitle ?? null,
  total: fieldsOf(answer, 'detail_order_price_block')?.totalPrice ?? null,
};

const row = (label, value, ...rest) =>
  draw('div.info-row', {}, draw('span', {}, `${label}: `), draw('span', {}, value), ...rest);

function item({ title, price, quantity = 1, variant, tag }, index) {
  return draw(
    'div.order-detail-item',
    {},
    draw(
      'div.order-detail-item-content-wrap',
      {},
      draw('a.order-detail-item-content-img', {
        href: `//www.aliexpress.com/item/10050000000${index + 10}.html`,
        style: picture(index + title.length),
      }),
      draw(
        'div.order-detail-item-content-info',
        {},
        draw(
          'div.item-title',
          {},
          draw('a', { href: `//www.aliexpress.com/item/10050000000${index + 10}.html` }, title),
        ),
        variant ? draw('div.item-sku-attr', {}, variant) : null,
        draw('div.item-price', {}, price, draw('span.item-price-quantity', {}, `x${quantity}`)),
        tag ? draw('div.item-tags', {}, draw('span.order-item-tag', {}, tag)) : null,
      ),
    ),
    order.estimated
      ? draw(
          'div.order-detail-item-track',
          {},
          draw('div.order-detail-item-track-eta-text', {}, order.estimated),
          draw(
            'a.order-detail-item-track-info.track-detail',
            { href: trackingLink(order.id) },
            draw('span.order-detail-item-track-info-title', {}, frame.track),
          ),
        )
      : null,
  );
}

function drawDetail() {
  document
    .querySelector('#root')
    .replaceChildren(
      draw(
        'div.order-wrap',
        {},
        draw(
          'div.order-status.order-block',
          {},
          draw('div.order-block-title', {}, order.status),
          draw('div.order-status-content', {}, order.reminder),
          draw(
            'div.order-item-btns',
            {},
            order.canConfirm && draw('button.order-item-btn', {}, frame.confirm),
            order.canTrack &&
              draw('a.order-item-btn', { href: trackingLink(order.id) }, frame.track),
          ),
        ),
        order.progress.length > 0
          ? draw(
              'div.service-progress',
              {},
              ...order.progress.map(({ text, time }) =>
                draw(
                  'div.service-progress-node-info',
                  {},
                  draw('div', {}, text),
                  draw('div', {}, time),
                ),
              ),
            )
          : null,
        order.services.length > 0
          ? draw(
              'div.order-services.order-block',
              {},
              ...order.services.map((text) => draw('div', {}, text)),
            )
          : null,
        draw(
          'div.order-detail-info',
          {},
          draw(
            'div.order-detail-info-item.order-detail-order-info',
            {},
            row(frame.reference, order.id, draw('span.copy', {}, ` ${frame.copy}`)),
            ...order.rows.map(([label, time]) => row(label, time)),
          ),
        ),
        draw(
          'div.order-detail-item-store',
          {},
          draw(
            'span.store-name',
            {},
            order.storeLink ? draw('a', { href: order.storeLink }, order.store) : order.store,
          ),
        ),
        ...order.items.map(item),
        order.total === null
          ? null
          : draw(
              'div.order-price',
              {},
              draw(
                'div.order-price-item',
                {},
                draw('span.left-col', {}, frame.total),
                draw('span.right-col', {}, order.total),
              ),
            ),
      ),
    );
}

drawDetail();
window.shop.rerender = drawDetail;
