import {
  momentOf,
  page,
  printDay,
  type SmallOrder,
  type SmallServing,
  type SmallShop,
} from '../small-shop';

export const DHGATE_ORDERS: readonly SmallOrder[] = [
  { id: '1300000001', title: 'Phone case', placed: -88, total: 'US $12.40' },
  { id: '1300000002', title: 'Ring light', placed: -6, total: 'US $7.00' },
];

const FOLDER = '/mydhgate/order/';

/** What the list asks for (../FACTS.md §2), with what the page needs to draw it. */
const listData = (serving: SmallServing) => ({
  result: '1',
  orders: {
    total: DHGATE_ORDERS.length,
    list: DHGATE_ORDERS.map((order) => ({
      tdrfx: {
        rfxid: `88${order.id}`,
        rfxno: order.id,
        rfxstatusid: '101009',
        rfxstatusname: 'Shipped',
        ordertotal: order.total.replace(/[^\d.]/g, ''),
        starteddate: { time: momentOf(order.placed, serving) },
        printed: `${printDay(order.placed, serving)} 9:50`,
      },
      trackInfoFilled: true,
      proList: [{ productname: order.title }],
    })),
  },
});

/** Draws the mobile site's list (../FACTS.md §2): its colons are wide, its links lead nowhere. */
const SCRIPT = `
const make = (name, className, ...parts) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...parts);
  return made;
};
const asked = new XMLHttpRequest();
asked.open('GET', '/viewOrderListByStatus.do?rft=' + (new URLSearchParams(location.search).get('rft') || '') + '&pagenum=1');
asked.onload = () => {
  for (const { tdrfx, proList } of JSON.parse(asked.responseText).orders.list) {
    const card = make('div', 'awaiting_list',
      make('p', 'pa_order', 'Order Number ：', make('span', 'pa_number', tdrfx.rfxno)),
      make('p', '', make('span', 'pa_time', tdrfx.printed)),
      make('p', '', 'Order Status ：', make('span', 'pa_red', tdrfx.rfxstatusname)),
      make('p', 'J_name', proList[0].productname),
      make('p', '', 'Total : ', make('span', 'pay_price', 'US $' + tdrfx.ordertotal)),
    );
    card.style.cssText = 'border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); margin: 12px 0; padding: 12px';
    const row = make('div', 'btns', Object.assign(make('a', '', 'Track Items'), { href: 'javascript:;' }));
    row.setAttribute('rfid', tdrfx.rfxid);
    row.setAttribute('orderNo', tdrfx.rfxno);
    card.append(row);
    document.querySelector('.wrap').append(card);
  }
};
asked.send();
`;

const detail = ({ id, placed, total }: SmallOrder, serving: SmallServing) => `
<div class="detail">
  <p>Order Number ：<span>${id}</span></p>
  <p>Order Status ：<span>Shipped</span></p>
  <p>Order Time：<span>${printDay(placed, serving)} 9:50</span></p>
  <p>Ship Via ：<span>EMS</span></p>
  <p>Order Total：<span>${total}</span></p>
</div>`;

export const dhgate: SmallShop = (url, serving) => {
  const order = DHGATE_ORDERS.find(({ id }) => url.searchParams.get('rfid') === `88${id}`);
  switch (url.pathname) {
    case `${FOLDER}orderlist.html`:
      return page('Orders', `<div class="wrap"></div><script>${SCRIPT}</script>`);
    case '/viewOrderListByStatus.do':
      return { type: 'json', body: JSON.stringify(listData(serving)) };
    case `${FOLDER}orderdetail.html`:
      return order ? page('Order', detail(order, serving)) : null;
    case '/':
      return page('DHgate', '<h1>A stand-in for DHgate</h1>');
    default:
      return null;
  }
};
