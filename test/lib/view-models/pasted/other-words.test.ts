import { describe, expect, test } from 'vitest';
import { DAY_WORDS, type PastedDay } from '../../../../lib/view-models/pasted/pasted-words';
import { readPasted } from '../../../../lib/view-models/pasted/read-pasted';
import { localeWords } from '../../../tools/locale-words';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const read = (text: string) =>
  readPasted(text, { words: localeWords(), now: NOW, zone: 'Europe/Berlin' });
const filled = (text: string) => read(text).fields;

const LABELS = (Object.keys(DAY_WORDS) as PastedDay[]).flatMap((event) =>
  DAY_WORDS[event].flatMap(({ language, words }) =>
    words.map((word) => [event, language, word] as const),
  ),
);

describe('a day belongs to a label when nothing else stands between them', () => {
  test('every label in every language fills its day', () => {
    const wrong = LABELS.filter(([event, , word]) =>
      [`${word}: 2026-11-20`, `${word.toUpperCase()} 2026-11-20`, `${word}\n2026-11-20`].some(
        (text) => filled(text)[event] !== '2026-11-20',
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('another word between them, a question and a sentence that ends there fill nothing', () => {
    const wrong = LABELS.filter(([event, , word]) =>
      [
        `${word} qwertz 2026-11-20`,
        `${word}: qwertz (2026-11-20)`,
        `${word}. 2026-11-20`,
        `${word}: 2026-11-20?`,
        `2026-11-20 qwertz ${word}`,
      ].some((text) => filled(text)[event] !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    'Delivered: pending. Last update Nov 20, 2026',
    'To be delivered Nov 20, 2026',
    'Delivered? No - 20 Nov 2026',
    'Wurde das Paket am 20.11.2026 zugestellt?',
    'Entregado a transportista el 20/11/2026',
    'Entregue para transportadora em 20/11/2026',
    'Consegnato presso punto di ritiro 20/11/2026',
    'Livré en point relais le 20 novembre 2026',
    'Доставлено в пункт выдачи 20.11.2026',
    '20.11.2026 Доставлено перевозчику',
    'تم التسليم إلى شركة الشحن 2026-11-20',
    '2026년 11월 20일까지 배송 완료',
    '배송 완료 전 2026년 11월 20일',
    '2026年11月20日までに配達完了',
    '発送日 未定 2026年11月20日',
    'Shipped from China, ordered 3 Nov 2026',
    'Delivered 12.–14.11.2026',
  ])('so that %j fills nothing', (text) => {
    expect(filled(text)).toEqual({});
  });

  test.each([
    'Das Paket wurde am Freitag, 20.11.2026 um 14:03 Uhr zugestellt.',
    'Delivered on Nov 20, 2026 at 2:03 PM PST',
    'Nov 20, 2026 2:03 PM PST - Delivered, Front Door',
    'Entregado el 20 de noviembre de 2026 a las 14:03',
    'Доставлено 20 ноября 2026 г. в 14:03',
    '배송 완료: 2026년 11월 20일 오후 3:04',
    '配達完了：2026年11月20日 14時03分',
    'Doręczono w dniu 20.11.2026',
  ])('and %j fills the day', (text) => {
    expect(filled(text)).toEqual({ delivered: '2026-11-20' });
  });
});

describe('what happened to something else', () => {
  test.each([
    'Message sent on Nov 20, 2026',
    'Refund paid on Nov 20, 2026',
    'Erstattung bezahlt am 20.11.2026',
    'Reembolso pagado el 20/11/2026',
    'Return shipped on Nov 20, 2026',
    'Return delivered: Nov 20, 2026',
    'Replacement shipped on Nov 20, 2026',
    'Payment: failed (PayPal)',
  ])('is nothing of the order: %s', (text) => {
    expect(filled(text)).toEqual({});
  });

  test.each([
    ['es', 'De: X\nEnviado el: viernes, 20 de noviembre de 2026 10:00\nPara: Y'],
    ['pl', 'Od: X\nWysłano: 20 listopada 2026 10:00\nDo: Y'],
    ['ru', 'От: X\n\nОтправлено: 20 ноября 2026 г. 10:00'],
    ['cs', '> Od: X\n> Odesláno: 20. listopadu 2026 10:00'],
    ['pt', '**De:** X\n**Enviado em:** 20 de novembro de 2026 10:00'],
  ])('the head of a mail in %s says when the mail was sent', (_language, head) => {
    expect(filled(head)).toEqual({});
    expect(filled(`${head}\n\n2026-11-05 Shipped`)).toEqual({ shipped: '2026-11-05' });
  });
});

describe('days and labels in turns', () => {
  test.each([
    '2026-11-05 10:00\nShipped\n2026-11-20 14:03\nDelivered',
    '2026-11-20 14:03\nDelivered\n2026-11-18 09:00\nArrived at the sorting center\n2026-11-05\nShipped',
    '2026-11-20 14:03\tDelivered\n2026-11-05 10:00\tShipped',
    'Delivered\t2026-11-20 14:03\nShipped\t2026-11-05 10:00',
    'Shipped\n2026-11-05\nDelivered\n2026-11-20',
  ])('are told by what they begin and end with: %j', (text) => {
    expect(filled(text)).toEqual({ shipped: '2026-11-05', delivered: '2026-11-20' });
  });

  test('and by nothing where they begin and end alike', () => {
    expect(filled('Shipped\n2026-11-20 14:03\nDelivered')).toEqual({});
    expect(filled('2026-11-05\nShipped\n2026-11-20')).toEqual({});
  });
});

describe('amounts that are no total', () => {
  test.each([
    'Gesamtbetrag: 3 x 10,00 €',
    'Total: 10,00 € x 3',
    'Total do pedido: 3x de R$ 33,33 sem juros',
    'Order total: 4 payments of US $6.25',
    'Total savings: US $5.00',
    'Total discount US $5.00',
    'Total tax: US $2.00',
    'Total refund: US $5.00',
    'Total before discount: US $25.00',
    'Total over US $30',
    'Total price: US $3.00 / piece',
    'Total ahorrado: 5,00 €',
    'Totale parziale: 12,00 €',
    'Suma częściowa: 12,00 zł',
    'Итого скидка: 100 руб.',
    '총 할인 합계: 1,000원',
    '割引合計: ¥200',
  ])('%s', (text) => {
    expect(filled(text)).toEqual({});
  });

  test.each([
    ['Total (3 items): US $25.00', '25.00 USD'],
    ['Gesamtsumme inkl. MwSt.: 31,90 €', '31.90 EUR'],
    ['Your order total is US $25.00', '25.00 USD'],
    ['Łącznie: 1 234,56 zł', '1234.56 PLN'],
    ['Toplam: 1.234,56 TL', '1234.56 TRY'],
    ['Celkem: 1 234,56 Kč', '1234.56 CZK'],
    ['Разом: 1 234,56 грн', '1234.56 UAH'],
    ['الإجمالي: ١٬٢٣٤٫٥٦ ر.س.', '1234.56 SAR'],
    ['총 결제 금액: ₩12,300', '12300 KRW'],
    ['결제금액 : 12,300원', '12300 KRW'],
    ['Gesamtbetrag (inkl. MwSt.)\n19,46 €', '19.46 EUR'],
  ])('but %s', (text, total) => {
    const { total: amount, 'total-currency': currency } = filled(text);
    expect(`${amount} ${currency}`).toBe(total);
  });
});

describe('numbers that are no order’s', () => {
  test.each([
    'Order: 8005551234',
    'Заказ: 88005553535',
    'Bestellung 0800123456',
    'Order 20261103',
    'Order number:8210000000001559Order date:Nov 3, 2026Order total:US $31.90',
    'Tracking: 8005551234',
  ])('%s', (text) => {
    expect(filled(text)).toEqual({});
  });

  test('a parcel’s number is one under whatever name', () => {
    expect(filled('Order number: RB123456785CN')).toEqual({ trackingNumbers: 'RB123456785CN' });
  });

  test('with their sign, or as long as those of AliExpress, they are', () => {
    expect(filled('Order #1234567890')).toEqual({ 'order-id': '1234567890' });
    expect(filled('Заказ № 8210000000001559')).toEqual({ 'order-id': '8210000000001559' });
  });
});

test('of a text about two orders nothing is filled but the shop', () => {
  const text = `AliExpress
Order number: 8210000000001559
Ordered on Nov 1, 2026
Delivered on Nov 20, 2026
Order number: 8210000000001560
Shipped on Nov 10, 2026
Tracking number: RB123456785CN
Order total: US $5.00`;
  expect(filled(text)).toEqual({ marketplace: 'aliexpress' });
  expect(read(text).unclear.map(({ field }) => field)).toEqual(['order-id']);
  expect(filled('Ordered on Nov 1, 2026\nOrdered on Nov 2, 2026\nShipped on Nov 10, 2026')).toEqual(
    {},
  );
});

test.each([
  ['Estimated delivery: Dec 12 - 24, 2026'],
  ['Voraussichtliche Lieferung: 12.–24. Dezember 2026'],
  ['Entrega estimada: del 12 al 24 de diciembre de 2026'],
  ['Livraison estimée : entre le 12 et le 24 décembre 2026'],
  ['Verwachte levering: 12 – 24 december 2026'],
  ['お届け予定日：2026年12月12日～24日'],
  ['도착 예정일: 2026년 12월 12일 ~ 12월 24일'],
])('%s is promised by the last day', (text) => {
  expect(filled(text)).toEqual({ promisedBy: '2026-12-24' });
});

test('the day in front of a promise is another one’s', () => {
  expect(filled('Delivered Nov 20, 2026 (estimated delivery Nov 25, 2026)')).toEqual({
    promisedBy: '2026-11-25',
  });
  expect(filled('Dec 24, 2026: estimated delivery')).toEqual({ promisedBy: '2026-12-24' });
});

test.each([
  'Item: US $5.00',
  'Artikel: 2 Stück',
  'Article : 20/11/2026',
  'Item: Order number: 8210',
])('%s names no thing', (text) => {
  expect(filled(text)).toEqual({});
});

test('an amount is filled in as one types it in the language of the texts', () => {
  const inLanguage = (language: string, text: string) =>
    readPasted(text, { words: localeWords(language), now: NOW, zone: 'Europe/Berlin' }).fields
      .total;
  expect(inLanguage('de', 'Grand total: KWD 12.345')).toBe('12,345');
  expect(inLanguage('en', 'Grand total: KWD 12.345')).toBe('12.345');
  expect(inLanguage('pl', 'Total: US $1,234.50')).toBe('1234,50');
  expect(inLanguage('ar', 'Total: US $1,234.50')).toBe('1234.50');
});
