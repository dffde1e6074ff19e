import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../../lib/view-models/pasted/read-pasted';
import { localeWords } from '../../../tools/locale-words';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const read = (text: string) =>
  readPasted(text, { words: localeWords(), now: NOW, zone: 'Europe/Berlin' });
const filled = (text: string) => read(text).fields;

describe('mails of the shops', () => {
  test('AliExpress, English, as pasted with its head', () => {
    expect(
      filled(`From: AliExpress <transaction@notice.aliexpress.example>
Subject: Order 8210000000001559: order confirmed

Hi there,
Thank you for your order! Your order number is 8210000000001559.

Order date: Nov 3, 2026
Item: Folding lamp, warm white
Payment method: PayPal
Subtotal: US $29.90
Shipping: US $2.00
Order total: US $31.90

Estimated delivery: Dec 12, 2026`),
    ).toEqual({
      marketplace: 'aliexpress',
      'order-id': '8210000000001559',
      title: 'Folding lamp, warm white',
      placed: '2026-11-03',
      paidWith: 'PayPal',
      total: '31.90',
      'total-currency': 'USD',
      promisedBy: '2026-12-12',
    });
  });

  test('Temu, German, with the values below their labels', () => {
    expect(
      filled(`Deine Temu-Bestellung ist unterwegs
Bestellnummer
PO-211-10700000000000001
Bestellt am
3. November 2026
Versandt am
5. November 2026
Gesamtsumme
31,90 €
Zahlungsart
Visa **** 1234`),
    ).toEqual({
      marketplace: 'temu',
      'order-id': 'PO-211-10700000000000001',
      placed: '2026-11-03',
      shipped: '2026-11-05',
      total: '31.90',
      'total-currency': 'EUR',
      paidWith: 'Visa',
    });
  });

  test('DHgate, as a table', () => {
    expect(
      filled(
        'DHgate.com\nOrder Number ：1234567890\tOrder Time: 2026-11-03 10:20\tOrder Total: US $12.50',
      ),
    ).toEqual({
      marketplace: 'dhgate',
      'order-id': '1234567890',
      placed: '2026-11-03',
      total: '12.50',
      'total-currency': 'USD',
    });
  });

  test.each([
    ['es', 'AliExpress\nFecha del pedido: 03/11/2026\nEntregado el 20 de noviembre de 2026'],
    ['fr', 'AliExpress\nDate de commande : 3 novembre 2026\nLivré le 20 novembre 2026'],
    ['it', 'AliExpress\nData dell’ordine: 3 novembre 2026\nConsegnato il 20/11/2026'],
    ['pt', 'AliExpress\nData do pedido: 3 de novembro de 2026\nEntregue em 20/11/2026'],
    ['pl', 'AliExpress\nData zamówienia: 03.11.2026\nDostarczono 20.11.2026'],
    ['ru', 'AliExpress\nДата заказа: 3 ноября 2026\nДоставлено 20.11.2026'],
    ['ko', 'AliExpress\n주문일: 2026년 11월 3일\n배송 완료 2026년 11월 20일'],
    ['ja', 'AliExpress\n注文日：2026年11月3日\n配達完了 2026年11月20日'],
    ['zh', 'AliExpress\n下单时间：2026-11-03\n已签收 2026-11-20'],
    ['ar', 'AliExpress\nتاريخ الطلب: 2026-11-03\nتم التسليم 2026-11-20'],
  ])('in %s: shop, day of the order, delivery', (_language, text) => {
    expect(filled(text)).toEqual({
      marketplace: 'aliexpress',
      placed: '2026-11-03',
      delivered: '2026-11-20',
    });
  });

  test('an address in it names the order', () => {
    expect(
      filled('https://www.aliexpress.com/p/order/detail.html?orderId=8210000000001559&x=1'),
    ).toEqual({ marketplace: 'aliexpress', 'order-id': '8210000000001559' });
    expect(
      filled('https://www.temu.com/bgt_order_detail.html?parent_order_sn=PO-211-10700000000000001'),
    ).toEqual({ marketplace: 'temu', 'order-id': 'PO-211-10700000000000001' });
  });
});

describe('tracking mails', () => {
  test('give number and day; steps on the way are no delivery', () => {
    expect(
      filled(`Parcel RB123456785CN
2026-11-20 14:03 Delivered, left in mailbox
2026-11-19 08:00 Delivered to the local carrier
2026-11-18 Arrived at sorting center
2026-11-05 Shipped`),
    ).toEqual({
      trackingNumbers: 'RB123456785CN',
      delivered: '2026-11-20',
      shipped: '2026-11-05',
    });
  });

  test('a number of no known form counts only behind its label', () => {
    expect(filled('Your invoice 123456789012')).toEqual({});
    expect(filled('Tracking number: 123456789012').trackingNumbers).toBe('123456789012');
    expect(filled('Sendungsnummer\n00340434161094015902').trackingNumbers).toBe(
      '00340434161094015902',
    );
  });

  test('what has not happened is no day', () => {
    for (const text of [
      'Your parcel was not delivered on 20 November 2026',
      'Delivery attempted 20 Nov 2026, delivered soon',
      'If it is not delivered before 20 November 2026, tell us',
      'Es wurde am 20.11.2026 nicht zugestellt',
      'No fue entregado el 20 de noviembre de 2026',
      'It will be shipped on 20 November 2026',
    ])
      expect(filled(text), text).toEqual({});
  });
});

describe('chats and nonsense', () => {
  test('fill only what they clearly say', () => {
    expect(
      filled(`me: hi, my order 8210000000001559 never came
seller: dear friend, please wait, I wish you a nice day
me: you said it was shipped on 5 November 2026!`),
    ).toEqual({ shipped: '2026-11-05' });
    expect(filled('I ordered a lamp on Temu last week for 12 euros')).toEqual({
      marketplace: 'temu',
    });
  });

  test.each([
    '',
    '   ',
    'lorem ipsum dolor',
    '{"a":[1,2,3]}',
    '<script>alert(1)</script>',
    '🦆🦆🦆',
  ])('%j fills nothing', (text) => {
    expect(read(text)).toEqual({ fields: {}, unclear: [], cut: false });
  });
});
