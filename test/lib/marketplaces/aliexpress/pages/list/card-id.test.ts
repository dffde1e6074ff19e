import { expect, it } from 'vitest';
import { readCardId } from '../../../../../../lib/marketplaces/aliexpress/pages/list/card-id';
import { startCollecting } from '../../../../../../lib/marketplaces/fact-collector';
import { pageOf } from '../../../../../page';

const header = (id: string) => `<div class="order-item-header">Order ID: ${id}</div>`;
const link = (id: string) => `<a href="/p/order/detail.html?orderId=${id}">Details</a>`;
const TOTAL = '<span class="order-item-content-opt-price-total">Total: €7,96</span>';
const idOf = (inside: string) => {
  const card = pageOf(`<div class="order-item">${inside}</div>`).querySelector('.order-item');
  return card && readCardId(card, startCollecting());
};
const ID = '8210000000001559';

it.each([
  ['in its header', header(ID)],
  ['in a link', link(ID)],
])('an id %s is the card’s', (_, inside) => expect(idOf(inside)).toEqual({ ok: true, value: ID }));

it.each([
  ['a link to another order', link('8210000000021559'), 'the card names two different order ids'],
  ['a second header', header(ID), 'two orders in one'],
  ['a second total', TOTAL, 'two orders in one'],
  ['another card, its id not there yet', '<div class="order-item">Lamp</div>', 'two orders in one'],
])('a card that holds %s has none', (_, more, reason) =>
  expect(idOf(`${header(ID)}${link(ID)}${TOTAL}${more}`)).toEqual({
    ok: false,
    reason: expect.stringContaining(reason),
  }),
);
