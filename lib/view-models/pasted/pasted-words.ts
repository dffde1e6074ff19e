/*
 * What mails, pages and messages about orders call things, in the languages of the shops' readers. Inferred: no source
 * was asked, and none need be, because whoever pastes a text looks at what was taken of it. A word that is wrong finds
 * nothing. All without accents and case.
 */

/** Words of one language. */
export interface LabelWords {
  /** A BCP 47 tag: days and amounts are read in it. */
  readonly language: string;
  readonly words: readonly string[];
}

const labels = (table: Readonly<Record<string, string>>): readonly LabelWords[] =>
  Object.entries(table).map(([language, words]) => ({ language, words: words.split(', ') }));

export type PastedDay = 'placed' | 'paid' | 'shipped' | 'delivered' | 'promisedBy';

/** What happened, or is promised, on a day. */
export const DAY_WORDS: Readonly<Record<PastedDay, readonly LabelWords[]>> = {
  placed: labels({
    en: 'order date, ordered on, order placed, order time, placed on, purchase date, purchased on, date of order, you ordered on',
    de: 'bestelldatum, bestellt am, bestellzeit, datum der bestellung, kaufdatum, bestellung vom',
    es: 'fecha del pedido, fecha de pedido, pedido realizado, realizado el, hora del pedido, fecha de compra',
    fr: 'date de commande, date de la commande, commande passee le, commande le, passee le',
    it: "data dell'ordine, data ordine, ordinato il, ordine effettuato il, data di acquisto",
    pt: 'data do pedido, pedido feito em, pedido realizado em, hora do pedido, data da compra',
    pl: 'data zamowienia, zamowiono, zamowienie zlozone, data zakupu',
    ru: 'дата заказа, заказ оформлен, время заказа, заказано',
    ko: '주문일, 주문일자, 주문 시간, 주문 날짜',
    ja: '注文日, 注文日時, ご注文日',
    zh: '下单时间, 订单时间, 订购日期, 下单日期',
    ar: 'تاريخ الطلب, وقت الطلب',
  }),
  paid: labels({
    en: 'payment date, paid on, date of payment, payment received on',
    de: 'zahlungsdatum, bezahlt am, zahlung vom',
    es: 'fecha de pago, pagado el',
    fr: 'date de paiement, paye le',
    it: 'data di pagamento, pagato il',
    pt: 'data do pagamento, data de pagamento, pago em',
    pl: 'data platnosci, zaplacono',
    ru: 'дата оплаты, оплачено',
    ko: '결제일, 결제 시간',
    ja: '支払日, 決済日',
    zh: '付款时间, 支付时间',
    ar: 'تاريخ الدفع',
  }),
  shipped: labels({
    en: 'shipped on, shipped, ship date, shipping date, dispatched, dispatch date, shipment date, shipment completed on, sent on',
    de: 'versanddatum, versandt am, versendet am, verschickt am, versandt',
    es: 'fecha de envio, enviado el, enviado',
    fr: "date d'expedition, expedie le, expedie, expediee le",
    it: 'data di spedizione, spedito il, spedito',
    pt: 'data de envio, data do envio, enviado em, despachado em',
    pl: 'data wysylki, wyslano, nadano',
    ru: 'дата отправки, отправлено, отправлен',
    ko: '발송일, 출고일, 배송 시작일',
    ja: '発送日, 出荷日, 発送済み',
    zh: '发货时间, 发货日期, 已发货',
    ar: 'تاريخ الشحن, تم الشحن',
  }),
  delivered: labels({
    en: 'delivered on, delivered, delivery completed',
    de: 'zugestellt am, zugestellt, ausgeliefert am, geliefert am',
    es: 'entregado el, entregado',
    fr: 'livre le, livre',
    it: 'consegnato il, consegnato',
    pt: 'entregue em, entregue',
    pl: 'dostarczono, doreczono, doreczona',
    ru: 'доставлено, доставлен, вручено, получено адресатом',
    ko: '배송 완료, 배송완료, 배달 완료, 배달완료',
    ja: '配達完了, お届け済み, 配達済み',
    zh: '已签收, 已送达, 签收时间, 妥投',
    ar: 'تم التسليم, تم التوصيل',
  }),
  promisedBy: labels({
    en: 'estimated delivery, estimated delivery date, expected delivery, expected delivery date, delivery by, arrives by, arriving by, delivery expected by, latest delivery date',
    de: 'voraussichtliche lieferung, voraussichtliches lieferdatum, voraussichtliche zustellung, lieferung bis, ankunft bis',
    es: 'entrega estimada, fecha estimada de entrega, fecha de entrega estimada, entrega prevista, llega antes del',
    fr: 'livraison estimee, livraison prevue, date de livraison estimee, date de livraison prevue, arrivee prevue',
    it: 'consegna stimata, consegna prevista, data di consegna stimata, data di consegna prevista',
    pt: 'entrega estimada, entrega prevista, data de entrega estimada, data prevista de entrega, previsao de entrega',
    pl: 'szacowana dostawa, przewidywana dostawa, przewidywany termin dostawy, szacowany termin dostawy',
    ru: 'ожидаемая доставка, ожидаемая дата доставки, предполагаемая дата доставки, доставка до',
    ko: '배송 예정일, 도착 예정일, 예상 배송일',
    ja: 'お届け予定日, 配達予定日, 到着予定日',
    zh: '预计送达, 预计到达, 预计送达时间',
    ar: 'تاريخ التسليم المتوقع, التسليم المتوقع',
  }),
};

/** Words beside which nothing has happened for sure: a line with one of them tells no day but a promised one. */
export const DOUBT_WORDS = labels({
  en: 'not, never, no longer, if, unless, until, before, will, would, should, could, cannot, attempt, attempted, failed, delayed, yet, soon, estimated, expected, scheduled, planned',
  de: 'nicht, kein, keine, falls, wenn, bis, wird, werden, soll, sollte, voraussichtlich, voraussichtliche, voraussichtliches, erwartet, geplant, verspatet',
  es: 'no, si, hasta, sera, antes, estimada, estimado, prevista, previsto, intento',
  fr: 'pas, ne, si, sera, avant, estimee, prevue, prevu, tentative',
  it: 'non, se, sara, entro, stimata, stimato, prevista, previsto, tentativo',
  pt: 'nao, se, ate, sera, estimada, estimado, prevista, previsto, previsao, tentativa',
  pl: 'nie, jesli, jezeli, zostanie, bedzie, przed, szacowana, szacowany, przewidywana, przewidywany, proba',
  ru: 'не, если, будет, до, ожидаемая, предполагаемая, планируется, попытка',
  ko: '예정, 예상, 않, 실패',
  ja: '予定, ません, 予想, できません',
  zh: '未, 预计, 尚未, 失败, 将',
  ar: 'المتوقع, لم, سوف, غير',
});

export const ID_WORDS = labels({
  en: 'order number, order no, order id, order nr, order ref, order reference, order #, order',
  de: 'bestellnummer, bestell-nr, bestellnr, bestellung nr, auftragsnummer, bestellung',
  es: 'numero de pedido, n° de pedido, nº de pedido, id del pedido, pedido n°, pedido nº',
  fr: 'numero de commande, n° de commande, nº de commande, commande n°, commande nº',
  it: "numero ordine, numero d'ordine, numero dell'ordine, id ordine, ordine n",
  pt: 'numero do pedido, nº do pedido, n° do pedido, id do pedido',
  pl: 'numer zamowienia, nr zamowienia, zamowienie nr',
  ru: 'номер заказа, заказ №, заказ',
  ko: '주문 번호, 주문번호',
  ja: '注文番号, ご注文番号',
  zh: '订单号, 订单编号',
  ar: 'رقم الطلب',
});

export const NUMBER_WORDS = labels({
  en: 'tracking number, tracking no, tracking id, tracking code, tracking, track number, waybill number, parcel number',
  de: 'sendungsnummer, trackingnummer, tracking-nummer, paketnummer, sendungsverfolgungsnummer',
  es: 'numero de seguimiento, codigo de seguimiento, numero de rastreo',
  fr: 'numero de suivi, n° de suivi, numero de colis',
  it: 'numero di tracking, codice di tracking, numero di tracciamento, numero di spedizione',
  pt: 'codigo de rastreio, codigo de rastreamento, numero de rastreamento',
  pl: 'numer przesylki, numer sledzenia, numer paczki',
  ru: 'трек-номер, трек номер, номер отслеживания, номер отправления',
  ko: '운송장 번호, 운송장번호, 송장번호',
  ja: '追跡番号, お問い合わせ番号, 送り状番号',
  zh: '运单号, 物流单号, 快递单号',
  ar: 'رقم التتبع',
});

export const TOTAL_WORDS = labels({
  en: 'order total, grand total, total amount, total paid, total price, amount paid, total',
  de: 'gesamtsumme, gesamtbetrag, bestellsumme, gesamtpreis, summe',
  es: 'total del pedido, importe total, precio total, total pagado, total',
  fr: 'total de la commande, montant total, total ttc, prix total, total',
  it: "totale ordine, totale dell'ordine, importo totale, totale",
  pt: 'total do pedido, valor total, total pago, total',
  pl: 'wartosc zamowienia, kwota zamowienia, lacznie, razem, suma',
  ru: 'сумма заказа, общая сумма, итого, всего',
  ko: '주문 합계, 총 결제 금액, 결제 금액, 합계',
  ja: '注文合計, ご請求額, 合計',
  zh: '订单总额, 实付款, 合计, 总计',
  ar: 'إجمالي الطلب, الإجمالي, المجموع',
});

export const PAYMENT_WORDS = labels({
  en: 'payment method, paid with, paid by, paid via, payment type, payment',
  de: 'zahlungsart, zahlungsmethode, bezahlt mit, bezahlt per, zahlung',
  es: 'metodo de pago, forma de pago, pagado con',
  fr: 'mode de paiement, moyen de paiement, paye avec, paye par',
  it: 'metodo di pagamento, pagato con',
  pt: 'metodo de pagamento, forma de pagamento, pago com',
  pl: 'metoda platnosci, sposob platnosci, zaplacono',
  ru: 'способ оплаты, оплачено',
  ko: '결제 수단, 결제 방법',
  ja: '支払い方法, お支払い方法',
  zh: '支付方式, 付款方式',
  ar: 'طريقة الدفع',
});

/** These count only with a colon behind them: as bare words they stand in every other sentence. */
export const TITLE_WORDS = labels({
  en: 'item, product, article, item name, product name',
  de: 'artikel, produkt, artikelname, produktname',
  es: 'articulo, producto',
  fr: 'article, produit',
  it: 'articolo, prodotto',
  pt: 'artigo, produto, item',
  pl: 'produkt, przedmiot, nazwa produktu',
  ru: 'товар, наименование',
  ko: '상품명, 상품',
  ja: '商品名, 商品',
  zh: '商品名称, 商品',
  ar: 'المنتج',
});
