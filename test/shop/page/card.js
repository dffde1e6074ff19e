import { detailLink, draw, frame, messageLink, picture, trackingLink } from './draw.js';
import { narrow } from './narrow.js';

/** A price as the shop splits it: one span a character, in a wrapper with a hashed class. */
const price = (text) =>
  draw(
    'div.es--wrap--1Hlfkoj.notranslate',
    {},
    ...[...text].map((character) => draw('span', {}, character)),
  );

function header(order) {
  return draw(
    'div.order-item-header',
    {},
    draw(
      'div.order-item-header-status',
      { 'data-pl': 'order_item_header_status' },
      draw('span.order-item-header-status-text', {}, order.status),
    ),
    draw(
      'div.order-item-header-right',
      {},
      draw(
        'div.order-item-header-right-info',
        { 'data-pl': 'order_item_header_info' },
        draw('div', {}, `${frame.date}: ${order.date}`),
        draw(
          'div',
          {},
          `${frame.reference}: ${order.id}`,
          draw('span.order-item-header-right-copy', {}, frame.copy),
        ),
      ),
      draw('span.order-item-header-line'),
      !narrow.matches &&
        draw(
          'a',
          { 'data-pl': 'order_item_header_detail', href: detailLink(order.id) },
          frame.details,
          draw('span.comet-icon.comet-icon-arrowright'),
        ),
    ),
  );
}

function store(order) {
  const name = draw('span', {}, order.store);
  return draw(
    'div.order-item-store',
    {},
    draw(
      'span.order-item-store-name',
      { 'data-pl': 'order_item_store_name' },
      order.storeLink && !narrow.matches ? draw('a', { href: order.storeLink }, name) : name,
    ),
    !narrow.matches && draw('a.order-item-store-message', { href: messageLink(order.id) }, '✉'),
  );
}

function item({ title, price: text, quantity = 1, variant, tag }, index) {
  const name = draw('span', { title }, title);
  return draw(
    'div.order-item-content-body',
    {},
    draw('div.order-item-content-img', { style: picture(index + title.length) }),
    draw(
      'div.order-item-content-info',
      {},
      draw(
        'div.order-item-content-info-name',
        { 'data-pl': 'order_item_content_info_name' },
        narrow.matches
          ? name
          : draw('a', { href: `//www.aliexpress.com/item/10050000000${index + 10}.html` }, name),
      ),
      variant ? draw('div.order-item-content-info-sku', {}, variant) : null,
      draw(
        'div.order-item-content-info-number',
        {},
        price(text),
        draw('span.order-item-content-info-number-quantity', {}, `x${quantity}`),
      ),
      tag
        ? draw(
            'div.order-item-content-info-tag',
            {},
            draw('span.order-item-tag', {}, draw('font', { color: '#009966' }, tag)),
          )
        : null,
    ),
  );
}

function buttons(order) {
  const track = draw('a.order-item-btn', { href: trackingLink(order.id) }, frame.track);
  return draw(
    'div.order-item-btns-wrap',
    {},
    draw(
      'div.order-item-btns',
      {},
      order.canPay && draw('button.order-item-btn', {}, frame.pay),
      order.canConfirm && draw('button.order-item-btn', {}, frame.confirm),
      order.canTrack && (narrow.matches ? draw('button.order-item-btn', {}, frame.track) : track),
      draw('button.order-item-btn', {}, frame.again),
      order.canRemove && draw('button.order-item-btn', {}, frame.remove),
    ),
  );
}

function content(order) {
  return draw(
    'div.order-item-content',
    {},
    ...(order.onlyPictures
      ? [
          draw(
            'div.order-item-content-img-list',
            {},
            ...order.items.map((_, index) =>
              draw('div.order-item-content-img', { style: picture(index + 3) }),
            ),
          ),
        ]
      : order.items.map(item)),
    draw(
      'div.order-item-content-opt',
      {},
      order.total === null
        ? null
        : draw(
            'div.order-item-content-opt-price',
            {},
            draw(
              'span.order-item-content-opt-price-total',
              { 'data-pl': 'order_item_content_price_total' },
              `${frame.total}:`,
              price(order.total),
            ),
          ),
      buttons(order),
    ),
  );
}

/** One order's card; in a narrow window the card itself is the link. */
export function card(order) {
  const strip =
    order.strip &&
    draw(
      'div.order-item-bottom-action',
      {},
      draw('div.expose-info', {}, draw('div.expose-info-item-title', {}, order.strip)),
    );
  const name = narrow.matches ? 'a.order-item.order-item-mobile' : 'div.order-item';
  const link = narrow.matches ? { href: detailLink(order.id) } : {};
  return draw(name, link, header(order), store(order), content(order), strip);
}
