import { draw, frame, loadData, picture, trackingLink } from './draw.js';

const id = new URLSearchParams(location.search).get('orderId') ?? '';
const order = await loadData(`/shop/detail.json?orderId=${encodeURIComponent(id)}`);

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
    order.promised
      ? draw(
          'div.order-detail-item-track',
          {},
          draw('div.order-detail-item-track-eta-text', {}, `${frame.estimated}: ${order.promised}`),
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
window.shop = { rerender: drawDetail };
