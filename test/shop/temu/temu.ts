import {
  momentOf,
  page,
  printDay,
  type SmallOrder,
  type SmallServing,
  type SmallShop,
} from '../small-shop';

/** Three orders on the first page of the list, one more behind "View more". */
export const TEMU_ORDERS: readonly SmallOrder[] = [
  {
    id: 'PO-211-10700000000000001',
    title: 'Travel mug',
    placed: -85,
    delivered: -70,
    total: '$21.40',
  },
  { id: 'PO-211-10700000000000002', title: 'Desk lamp', placed: -9, promised: 6, total: '$12.90' },
  { id: 'PO-211-10700000000000003', title: 'Bag clip', placed: -2, promised: 12, total: '$3.19' },
  { id: 'PO-211-10700000000000004', title: 'Paper fan', placed: -30, total: '$5.00' },
];
const FIRST_PAGE = 3;

const headline = ({ delivered, promised }: SmallOrder, serving: SmallServing) =>
  delivered !== undefined
    ? `Delivered on ${printDay(delivered, serving)}`
    : promised !== undefined
      ? `Arriving ${printDay(promised, serving)}`
      : 'Cleared customs';

/** What the list asks for (../FACTS.md §1.6), with what the page needs to draw it. */
const listData = (from: number, serving: SmallServing) => ({
  server_time: Math.floor(serving.now / 1000),
  has_next_page: from === 0,
  view_orders: TEMU_ORDERS.slice(from, from + FIRST_PAGE).map((order) => ({
    parent_order_sn: order.id,
    parent_order_time: Math.floor(momentOf(order.placed, serving) / 1000),
    parent_order_time_format: printDay(order.placed, serving),
    parent_receive_time:
      order.delivered === undefined ? 0 : Math.floor(momentOf(order.delivered, serving) / 1000),
    status_prompt: headline(order, serving),
    price_desc: {
      currency: 'USD',
      display_amount: order.total.slice(1),
      display_amount_with_symbol: order.total,
    },
    order_list: [{ order_goods: { goods_name: order.title, goods_number: 1 } }],
  })),
});

/** Draws the list as the shop does: hashed classes, texts twice, a carousel that repeats its slides. */
const SCRIPT = `
const list = document.getElementById('TabListWrapperDOMId');
const make = (name, text, more = {}) => {
  const made = Object.assign(document.createElement(name), { textContent: text });
  for (const [key, value] of Object.entries(more)) made.setAttribute(key, value);
  return made;
};
const line = (...parts) => { const row = make('div', ''); row.append(...parts); return row; };
async function load(offset) {
  const answer = await fetch('/api/bg/aristotle/user_order_list?from=' + offset, { method: 'POST', body: JSON.stringify({ offset, size: 10 }) });
  const { view_orders, has_next_page } = await answer.json();
  document.querySelector('[data-more]')?.remove();
  for (const order of view_orders) {
    const card = make('div', '', { class: 'EXnAPKW4 _1TVhLYuz', style: 'border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); margin: 12px 0; padding: 12px' });
    const link = make('div', '', { role: 'link', tabindex: '0' });
    link.append(make('span', 'View order details'));
    link.onclick = () => { location.href = '/bgt_order_detail.html?parent_order_sn=' + order.parent_order_sn; };
    const total = make('span', 'Order total ');
    const amount = order.price_desc.display_amount_with_symbol;
    total.append(make('b', amount), make('b', amount, { 'aria-hidden': 'true', hidden: '' }));
    const slides = make('ul', '', { class: 'splide__list' });
    for (const clone of ['', ' splide__slide--clone']) {
      const slide = make('li', '', { class: 'splide__slide' + clone });
      slide.append(make('div', '', { role: 'link', 'aria-label': order.order_list[0].order_goods.goods_name }));
      slides.append(slide);
    }
    card.append(
      line(make('span', order.status_prompt), link),
      slides,
      line(make('span', '1 items:'), total),
      line(make('span', 'Order ID:'), make('span', order.parent_order_sn), make('span', 'Copy', { role: 'button' })),
      line(make('span', 'Order Time:'), make('span', order.parent_order_time_format)),
    );
    list.append(card);
  }
  if (!has_next_page) return;
  const more = make('div', 'View more', { role: 'button', 'data-more': '' });
  more.onclick = () => load(view_orders.length);
  list.append(more);
}
load(0);
`;

const detailPage = (order: SmallOrder, serving: SmallServing) =>
  page(
    'Order details',
    `<script>window.rawData = {"store":{"orderSn":"${order.id}","parentStatus":3,"afterSalesInfoList":[]}};</script>
<main>
  <div><span>Order ID:</span><span>${order.id}</span><span role="button">Copy</span></div>
  <div><span>Order time:</span><span>${printDay(order.placed, serving)}</span></div>
  <div><div>Delivery time</div><div>${headline(order, serving)}</div></div>
  <div><div role="button" aria-label="item picture ${order.title}"></div><div>${order.title}</div><div>${order.total}</div><div>×1</div></div>
  <div id="PAYMENT_DETAIL_DOM_ID"><h3>Payment details</h3><div><span>Order total:</span><span>${order.total}</span></div></div>
  <section><h2>Explore your interests</h2><div>Order ID: PO-211-18888888888888888</div></section>
</main>`,
  );

export const temu: SmallShop = (url, serving) => {
  switch (url.pathname) {
    case '/api/bg/aristotle/user_order_list':
      return {
        type: 'json',
        body: JSON.stringify(listData(Number(url.searchParams.get('from') ?? 0), serving)),
      };
    case '/bgt_orders.html':
      return page(
        'Your orders',
        `<main><div role="tablist"><div role="tab">All orders</div></div><div id="TabListWrapperDOMId"></div>
<section><h2>Explore your interests</h2><a href="/goods.html">Mug</a></section></main><script>${SCRIPT}</script>`,
      );
    case '/bgt_order_detail.html': {
      const id = url.searchParams.get('parent_order_sn');
      const order = TEMU_ORDERS.find((each) => each.id === id);
      return order ? detailPage(order, serving) : null;
    }
    case '/':
      return page('Temu', '<main><h1>A stand-in for Temu</h1></main>');
    default:
      return null;
  }
};
