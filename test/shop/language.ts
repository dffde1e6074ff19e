import type { Status } from '../../lib/core/facts/fact';
import type { ShopLanguage } from './scenario';

/** The words the shop prints in one language. No reader may depend on them; they are here to look like a shop. */
export interface ShopWords {
  /** The page's `lang`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly day: (at: Date, zone: string) => string;
  readonly date: string;
  readonly reference: string;
  readonly details: string;
  readonly copy: string;
  readonly total: string;
  readonly placedOn: string;
  readonly paidOn: string;
  readonly shippedOn: string;
  readonly completedOn: string;
  readonly estimated: string;
  readonly deliveredOn: string;
  readonly refundBefore: string;
  readonly refund: string;
  readonly paid: string;
  readonly confirm: string;
  readonly track: string;
  readonly pay: string;
  readonly again: string;
  readonly remove: string;
  readonly more: string;
  readonly tabs: readonly [string, string, string, string, string];
  readonly status: Partial<Record<Status, string>>;
}

const intl =
  (locale: string, options: Intl.DateTimeFormatOptions) => (at: Date, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(at);
const medium = (locale: string) =>
  intl(locale, { year: 'numeric', month: 'short', day: 'numeric' });
/** "24 nov, 2023", as the shop prints Portuguese, Spanish and the like. */
const dayMonthComma = (locale: string) => (at: Date, timeZone: string) => {
  const part = (options: Intl.DateTimeFormatOptions) => intl(locale, options)(at, timeZone);
  const month = part({ month: 'short' }).replace('.', '');
  return `${part({ day: 'numeric' })} ${month}, ${part({ year: 'numeric' })}`;
};

const english: ShopWords = {
  tag: 'en-US',
  direction: 'ltr',
  day: medium('en-US'),
  date: 'Date',
  reference: 'Ref. Number',
  details: 'Details',
  copy: 'Copy',
  total: 'Total',
  placedOn: 'Order placed on',
  paidOn: 'Paid on',
  shippedOn: 'Shipment completed on',
  completedOn: 'Order completed on',
  estimated: 'Estimated delivery date',
  deliveredOn: 'Delivered',
  refundBefore: 'Refund if no delivery before',
  refund: 'Refund',
  paid: 'Paid',
  confirm: 'Confirm received',
  track: 'Track status',
  pay: 'Pay now',
  again: 'Add to cart',
  remove: 'Remove',
  more: 'View orders',
  tabs: ['View all', 'To pay', 'Processing', 'Processed', 'Completed'],
  status: {
    'awaiting-payment': 'Awaiting payment',
    'awaiting-shipment': 'Awaiting shipment',
    'awaiting-delivery': 'Awaiting delivery',
    delivered: 'Delivered',
    completed: 'Completed',
    cancelled: 'Canceled',
    expired: 'Expired',
    unknown: 'Frozen Order',
  },
};

const spoken = (
  tag: string,
  day: ShopWords['day'],
  words: Partial<ShopWords>,
  direction: 'ltr' | 'rtl' = 'ltr',
): ShopWords => ({ ...english, tag, day, direction, ...words });

const statuses = (delivery: string, completed: string): ShopWords['status'] => ({
  ...english.status,
  'awaiting-delivery': delivery,
  completed,
});

export const WORDS: Record<ShopLanguage, ShopWords> = {
  en: english,
  pt: spoken('pt-BR', dayMonthComma('pt-BR'), {
    date: 'Data do pedido',
    reference: 'Número do pedido',
    details: 'Detalhes do pedido',
    confirm: 'Confirmar recebimento',
    track: 'Rastrear pedido',
    refundBefore: 'Reembolso se não houver entrega antes de',
    refund: 'Reembolso',
    more: 'Ver pedidos',
    status: statuses('Aguardando a entrega', 'Concluído '),
  }),
  es: spoken('es-ES', dayMonthComma('es-ES'), {
    date: 'Pedido realizado el',
    reference: 'Número de referencia',
    details: 'Detalles del pedido',
    confirm: 'Confirmar recepción',
    track: 'Rastrear pedido',
    refundBefore: 'Reembolso si no se entrega antes del',
    refund: 'Reembolso',
    more: 'Ver pedidos',
    status: statuses('En espera de entrega', 'Finalizado'),
  }),
  fr: spoken('fr-FR', medium('fr-FR'), {
    date: 'Date de la commande',
    reference: 'Numéro de commande',
    details: 'Détails de la commande',
    copy: 'Copier',
    track: 'Suivre la commande',
    refundBefore: 'Remboursement si non livré avant le',
    refund: 'Remboursement',
    more: 'Voir les commandes',
    status: statuses('En attente de livraison', 'Terminée'),
  }),
  de: spoken('de-DE', medium('de-DE'), {
    date: 'Bestelldatum',
    reference: 'Bestellnummer',
    details: 'Bestelldetails',
    copy: 'Kopieren',
    track: 'Bestellung verfolgen',
    refundBefore: 'Rückerstattung bei Nichtlieferung vor dem',
    refund: 'Rückerstattung',
    more: 'Bestellungen anzeigen',
    status: statuses('Wartet auf Lieferung', 'Abgeschlossen'),
  }),
  it: spoken('it-IT', medium('it-IT'), {
    date: 'Data ordine',
    reference: 'Numero ordine',
    track: 'Traccia ordine',
    refund: 'Rimborso',
    status: statuses('In attesa di consegna', 'Completato'),
  }),
  nl: spoken('nl-NL', medium('nl-NL'), {
    date: 'Besteldatum',
    reference: 'Bestelnummer',
    refund: 'Terugbetaling',
    status: statuses('Wacht op levering', 'Voltooid'),
  }),
  pl: spoken('pl-PL', medium('pl-PL'), {
    date: 'Data zamówienia',
    reference: 'Numer zamówienia',
    details: 'Szczegóły',
    track: 'Śledź zamówienie',
    refund: 'Zwrot',
    status: statuses('Oczekuje na dostawę', 'Zakończone'),
  }),
  ru: spoken('ru-RU', medium('ru-RU'), {
    date: 'Дата заказа',
    reference: 'Номер заказа',
    details: 'Детали заказа',
    track: 'Отследить заказ',
    refundBefore: 'Возврат, если не доставлено до',
    refund: 'Возврат',
    more: 'Показать заказы',
    status: statuses('Ожидается доставка', 'С отделкой'),
  }),
  ko: spoken('ko-KR', intl('ko-KR', { dateStyle: 'long' }), {
    date: '주문 날짜',
    reference: '주문 번호',
    details: '주문 상세',
    track: '배송 조회',
    refund: '환불',
    status: statuses('배송 대기 중', '완료됨'),
  }),
  ja: spoken('ja-JP', intl('ja-JP', { dateStyle: 'long' }), {
    date: '注文日',
    reference: '注文番号',
    details: '注文の詳細',
    track: '追跡',
    refund: '返金',
    status: statuses('配達待ち', '完了'),
  }),
  zh: spoken('zh-CN', intl('zh-CN', { dateStyle: 'long' }), {
    date: '下单日期',
    reference: '订单号',
    details: '订单详情',
    track: '追踪',
    refund: '退款',
    status: statuses('等待收货', '已完成'),
  }),
  ar: spoken(
    'ar-EG',
    intl('ar-EG', { year: 'numeric', month: 'long', day: 'numeric', numberingSystem: 'arab' }),
    {
      date: 'تاريخ الطلب',
      reference: 'رقم الطلب',
      details: 'تفاصيل الطلب',
      copy: 'نسخ',
      total: 'الإجمالي',
      confirm: 'تأكيد الاستلام',
      track: 'تتبع الطلب',
      refundBefore: 'استرداد في حال عدم التسليم قبل',
      refund: 'استرداد',
      more: 'عرض الطلبات',
      tabs: ['عرض الكل', 'للدفع', 'قيد المعالجة', 'تمت المعالجة', 'مكتمل'],
      status: statuses('في انتظار التسليم', 'مكتمل'),
    },
    'rtl',
  ),
  he: spoken(
    'he-IL',
    medium('he-IL'),
    {
      date: 'תאריך הזמנה',
      reference: 'מספר הזמנה',
      details: 'פרטי הזמנה',
      track: 'מעקב',
      refund: 'החזר כספי',
      status: statuses('ממתין למסירה', 'הושלם'),
    },
    'rtl',
  ),
  tr: spoken('tr-TR', medium('tr-TR'), {
    date: 'Sipariş tarihi',
    reference: 'Sipariş numarası',
    details: 'Sipariş detayları',
    refund: 'Para iadesi',
    status: statuses('Teslimat bekleniyor', 'Tamamlandı'),
  }),
  cs: spoken('cs-CZ', medium('cs-CZ'), {
    date: 'Datum objednávky',
    reference: 'Číslo objednávky',
    details: 'Podrobnosti objednávky',
    refund: 'Vrácení peněz',
    status: statuses('Čeká na doručení', 'Dokončeno'),
  }),
};

/** The first generation of the header, in English alone. */
export const OLD_HEADER = { date: 'Order date', reference: 'Order ID', details: 'Order details' };
