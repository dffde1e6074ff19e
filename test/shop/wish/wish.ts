import { page, printDay, type SmallOrder, type SmallServing, type SmallShop } from '../small-shop';

export const WISH_ORDERS: readonly SmallOrder[] = [
  {
    id: '5f0000000000000000000a01',
    title: 'Wall clock',
    placed: -50,
    promised: -22,
    total: '$12.40',
  },
  { id: '5f0000000000000000000b02', title: 'Bag clip', placed: -12, promised: 20, total: '$3.00' },
];

/** Nothing is known of the markup (../FACTS.md §3): an order with its labels, and the dates under its item. */
const card = ({ id, title, placed, promised = 0, total }: SmallOrder, serving: SmallServing) => `
<section style="border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); margin: 12px 0; padding: 12px">
  <div>Order ID: <b>${id}</b></div><div>Order date: ${printDay(placed, serving)}</div>
  <div><img alt="${title}" width="56" height="56" style="display: block; border-radius: 8px" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 viewBox=%270 0 1 1%27%3E%3Crect width=%271%27 height=%271%27 fill=%27%2386b6d9%27/%3E%3C/svg%3E"><a href="/product/1">${title}</a><div>Maximum delivery date: ${printDay(promised, serving)}</div></div>
  <div>Order total: ${total}</div>
  <a href="/help">Where's My Package?</a>
</section>`;

export const wish: SmallShop = (url, serving) => {
  switch (url.pathname) {
    case '/transaction':
      return page(
        'Wish',
        `<h1>Order History</h1><div>${WISH_ORDERS.map((each) => card(each, serving)).join('')}</div>`,
      );
    case '/':
      return page('Wish', '<h1>A stand-in for Wish</h1>');
    default:
      return null;
  }
};
