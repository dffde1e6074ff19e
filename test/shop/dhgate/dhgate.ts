import { page, printDay, type SmallOrder, type SmallServing, type SmallShop } from '../small-shop';

export const DHGATE_ORDERS: readonly SmallOrder[] = [
  { id: '1300000001', title: 'Phone case', placed: -88, total: 'US $12.40' },
  { id: '1300000002', title: 'Ring light', placed: -6, total: 'US $7.00' },
];

const FOLDER = '/mydhgate/order/';

/** A card of the mobile site's list (facts of the other pages §2): its colons are wide, its links lead nowhere. */
const card = ({ id, title, placed, total }: SmallOrder, serving: SmallServing) => `
<div class="awaiting_list" style="border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); margin: 12px 0; padding: 12px">
  <p class="pa_order">Order Number ：<span class="pa_number">${id}</span></p>
  <p><span class="pa_time">${printDay(placed, serving)} 9:50</span></p>
  <p>Order Status ：<span class="pa_red">Shipped</span></p>
  <p class="J_name">${title}</p>
  <p>Total : <span class="pay_price">${total}</span></p>
  <div class="btns" rfid="88${id}" orderNo="${id}"><a href="javascript:;">Track Items</a></div>
</div>`;

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
      return page(
        'Orders',
        `<div class="wrap">${DHGATE_ORDERS.map((each) => card(each, serving)).join('')}</div>`,
      );
    case `${FOLDER}orderdetail.html`:
      return order ? page('Order', detail(order, serving)) : null;
    case '/':
      return page('DHgate', '<h1>A stand-in for DHgate</h1>');
    default:
      return null;
  }
};
