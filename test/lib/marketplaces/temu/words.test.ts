import { describe, expect, it } from 'vitest';
import { idInAddress, idInLink, orderOf } from '../../../../lib/marketplaces/temu/order-id';
import { statusOfHeadline } from '../../../../lib/marketplaces/temu/status-words';
import { deliveryIn, isBadge, saysEmpty } from '../../../../lib/marketplaces/temu/words';

const ID = 'PO-211-10700000000000001';

describe('the ids of Temu', () => {
  it.each([
    ['an order', ID],
    ['a part of it', '211-10700000000000001'],
    ['a case about it', `${ID}-D01`],
  ])('%s belongs to its order', (_, id) => expect(orderOf(id)).toBe(ID));
  it.each(['', 'PA-211-10700000000000001', `${ID}-X1`, ` ${ID}`, `${ID}\n`, 'PO-2-1', '<b>'])(
    '%j belongs to none',
    (id) => expect(orderOf(id)).toBe(null),
  );
  it.each([
    [`https://www.temu.com/bgt_order_detail.html?parent_order_sn=${ID}`, ID],
    [`/ca/bgt_order_receipt.html?parent_order_sn=${ID}&_cmsg_locale=76~de~EUR`, ID],
    [`/goods.html?parent_order_sn=${ID}`, null],
    [`/bgt_order_detail.html?parent_order_sn=${ID}-D01`, null],
    [`/bgt_order_detail.html?parent_order_sn=%E0%A4%A`, null],
    ['javascript:alert(1)', null],
    ['http://[', null],
  ])('the link %s names %s', (href, id) => expect(idInLink(href)).toBe(id));
  it('an address of a page names its order', () =>
    expect(idInAddress(new URL(`https://www.temu.com/x?parent_order_sn=${ID}`))).toBe(ID));
});

describe('a headline', () => {
  it.each([
    ['Delivered on Jun 14, 2026', 'delivered'],
    [' DELIVERED ', 'delivered'],
    ['Doręczona', 'delivered'],
    ['Dore\u0328czona', 'delivered'],
    ['Refunded', 'refunded'],
    ['환불 완료', 'refunded'],
    ['반품 완료', 'refunding'],
    ['취소 완료', 'cancelled'],
    ['Cancelled', 'cancelled'],
    ['Shipped', 'awaiting-delivery'],
    ['Cleared customs', null],
    // The words of buttons.
    ['반품/환불', null],
    ['Undelivered', null],
    ['Refunded partly', null],
    ['', null],
  ])('%s is %s', (text, status) => expect(statusOfHeadline(text)).toBe(status));

  it.each([
    ['Delivered on Jun 14, 2026', { says: 'delivered', when: 'jun 14, 2026' }],
    ['Delivered: Jun 14', { says: 'delivered', when: 'jun 14' }],
    ['Arriving Jul 3 - Jul 9', { says: 'expected', when: 'jul 3 - jul 9' }],
    ['Expected by Jul 9', { says: 'expected', when: 'jul 9' }],
    ['Delivered', null],
    ['Unexpected delay', null],
  ])('%s tells of the delivery', (text, delivery) => expect(deliveryIn(text)).toEqual(delivery));
});

it.each([
  ['환불완료', 'refunded'],
  ['취소 완료', 'cancelled'],
  ['주문취소', 'cancelled'],
  ['반품완료', 'refunding'],
])('%s is the headline with its spaces or without', (text, status) =>
  expect(statusOfHeadline(text)).toBe(status),
);

describe('a list without orders', () => {
  it.each([
    "You don't have any orders",
    'You don’t have any orders.',
    "you don't have any orders!",
  ])('says so: %s', (text) => expect(saysEmpty(text)).toBe(true));
  it.each(["You don't have any orders in this tab yet, try another", 'No orders', ''])(
    'does not say so: %j',
    (text) => expect(saysEmpty(text)).toBe(false),
  );
});

describe('a line beside an item', () => {
  it.each([
    'One-click pay',
    'Pre-order',
    'Free shipping',
    'Mit einem Klick bezahlen',
    'Vorbestellung',
    'Kostenlose Rücksendung',
    'Gratis',
  ])('that is a badge: %s', (text) => expect(isBadge(text)).toBe(true));
  it.each(['Blue, 300ml', '1 Set', 'Blau', 'Freizeit'])('that may be a variant: %s', (text) =>
    expect(isBadge(text)).toBe(false),
  );
});
