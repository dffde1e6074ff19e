import type { Status } from '../../core/facts/fact';
import { byWord } from '../../reading/by-word';
import { plainText, visibleText, withoutEnd, withoutHangulSpaces } from '../../reading/page-text';
import { oneLine } from '../page-text';
import { remember } from '../remember';

/**
 * The shop's own words, only those that public evidence names (FACTS.md §2.3, §9), whatever the page's language: none
 * of them means something else in another. Words that mean two things are left out on purpose: "Processed" and
 * "processado" (shipped, or completed on pages of 2023), "Closed", "Frozen Order", "Awaiting cancellation", "Payment
 * being verified".
 */
const STATUS_WORDS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  'awaiting-payment': ['awaiting payment', 'to pay', 'a ser pago', 'aguardando pagamento'],
  'awaiting-shipment': [
    'awaiting shipment',
    'ready to ship',
    'processing',
    'processando',
    'заказ не отправлен',
  ],
  'awaiting-delivery': ['awaiting delivery', 'shipped', 'aguardando a entrega', 'enviado'],
  delivered: ['delivered', 'entregue', '배송 완료'],
  completed: [
    'completed',
    'finished',
    'concluído',
    'finalizado',
    'с отделкой', // the shop's own machine translation, 2024
    'завершён',
    'завершен',
    'получено подтверждение',
  ],
  cancelled: [
    'canceled',
    'cancelled',
    'cancelado',
    'compra cancelada',
    'pedido cancelado',
    'заказ отменён',
    'заказ отменен',
    '취소', // V: the live list
  ],
  expired: ['expired', 'expirado'],
};

/** As guides quote them (FACTS.md §9.2): they count where something else on the page agrees. */
const QUOTED_WORDS: typeof STATUS_WORDS = {
  'awaiting-payment': ['결제 대기', 'in attesa di pagamento'],
  'awaiting-shipment': ['aguardando envío', 'in attesa di spedizione', "en attente d'expédition"],
};

/** The refund strip at a card's foot. Korean only: no other language has been seen. */
const STRIP_WORDS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  refunding: ['aliexpress의 피드백을 기다리는 중입니다'],
  refunded: ['환불 완료', '고급 환불 완료'],
};

const DELIVERED = ['delivered', 'entregue', '배송 완료'];
const DELIVERED_LANGUAGES = ['en', 'pt', 'ko'];
const EXPECTED = ['estimated delivery date', 'estimated delivery', 'delivery'];
const CONFIRM = ['confirm received', 'confirm goods received'];
/** As guides quote them: they count beside a link to the parcel's journey. */
const QUOTED_CONFIRM = [
  'wareneingang bestätigen',
  'confirmer la commande reçue',
  'confirmer les marchandises reçues',
  'подтвердить получение товара',
];
/** As guides quote them, too: two words that agree, each in its place, prove what neither does alone. */
const QUOTED_CANCEL = [
  'cancel order',
  '주문 취소',
  'annulla ordine',
  'bestellung stornieren',
  'zrušit objednávku',
];
const PAY = ['pay now'];
const REMOVE = ['remove'];
const NOT_CONFIRM = [...PAY, ...REMOVE, 'add to cart', 'returns/refunds'];
const TRACK = [
  'track status',
  'track order',
  'מעקב',
  'отследить',
  'rastrear',
  'seguir',
  'suivre',
  'verfolgen',
  'traccia',
  '追踪',
];
const REFUND_NODE = ['refund'];

/**
 * A wording for comparison: visible characters, plain digits and signs, lower case, one space, no full stop or colon at
 * the end.
 */
export const fold = (text: string, limit = 500): string =>
  limit === 500 ? foldShort(text) : foldAny(text, limit);
const foldAny = (text: string, limit: number): string =>
  withoutEnd(
    oneLine(plainText(visibleText(text.slice(0, 2 * limit))).toLowerCase(), limit).normalize('NFC'),
    '.:!',
  );
const foldShort = remember((text) => foldAny(text, 500));

const DELIVERED_WORDS: ReadonlySet<string> = new Set(DELIVERED.map(withoutHangulSpaces));
const STATUSES = byWord(STATUS_WORDS);
const QUOTED = byWord(QUOTED_WORDS);
const STRIPS = byWord(STRIP_WORDS);

/** The status that these words alone mean; null for words that are not known or mean two things. */
export const statusOfWords = (text: string): Status | null =>
  STATUSES.get(withoutHangulSpaces(fold(text))) ?? null;

/** The status that these words mean by guides alone, before anything is sent. */
export const statusOfQuoted = (text: string): Status | null =>
  QUOTED.get(withoutHangulSpaces(fold(text)).replace(/’/g, "'")) ?? null;

/** `refunding` or `refunded`; null for a strip whose words are not known. */
export const statusOfStrip = (text: string): Status | null =>
  STRIPS.get(withoutHangulSpaces(fold(text))) ?? null;

export const saysDelivered = (text: string): boolean =>
  DELIVERED_WORDS.has(withoutHangulSpaces(fold(text)));
export const saysExpected = (text: string): boolean => EXPECTED.includes(fold(text));
export const saysConfirm = (text: string): boolean => CONFIRM.includes(fold(text));
export const quotesConfirm = (text: string): boolean => QUOTED_CONFIRM.includes(fold(text));
export const quotesCancel = (text: string): boolean => QUOTED_CANCEL.includes(fold(text));
export const saysRemove = (text: string): boolean => REMOVE.includes(fold(text));
/** Where the words are known, a button that is none to confirm receipt with. */
export const saysNoConfirm = (text: string): boolean => NOT_CONFIRM.includes(fold(text));
export const saysPay = (text: string): boolean => PAY.includes(fold(text));
/** A word of its own or the start of one: "Bestellung verfolgen", "追踪包裹". */
export const saysTrack = (text: string): boolean =>
  TRACK.some((word) => ` ${fold(text)}`.includes(` ${word}`));
export const saysRefund = (text: string): boolean => REFUND_NODE.includes(fold(text));

/** Whether the word for "delivered" is known in a language: only there can its absence prove anything. */
export const knowsDelivered = (language: string): boolean =>
  DELIVERED_LANGUAGES.includes(language.split('-')[0] ?? '');

/** The labels of the dated rows of a detail page, longest first where one starts another. */
export const ROW_LABELS = {
  placed: [
    'order placed on',
    'order date',
    'pedido realizado',
    'realizado el',
    'hora del pedido',
    'fecha del pedido',
  ],
  paid: ['paid on'],
  shipped: ['shipment completed on'],
  completed: ['order completed on'],
} as const satisfies Record<string, readonly string[]>;
export const PAYMENT_LABELS = ['payment method'];
/** What is paid with has the same name in every language; where it stands at an unknown label, its row is this one. */
export const PAYMENT_NAMES =
  /^(?:visa|master ?card|maestro|american express|amex|jcb|paypal|klarna|google ?pay|apple ?pay)\b/i;
export const TOTAL_LABELS = ['total'];

/** The statements of a page that decide a deadline, V 2026-09, English only: no other language has been seen. */
export const REFUND_BEFORE = 'refund if no delivery before';
export const STATED_DAYS = {
  statedDisputeDays: /\bopen a dispute within (\d{1,3}) days after (?:the )?order was placed\b/g,
  statedReturnDays: /\bwithin (\d{1,3}) days of confirming receipt\b/g,
  statedFreeReturnDays: /\bsend it back within (\d{1,3}) days after delivery\b/g,
} as const;

/**
 * Words beside a countdown of the protection; no live wording has been seen since 2022, so this stays tolerant. English
 * only.
 */
export const COUNTDOWN = /\b(?:left|remaining|remains?|closed? in|ends? in)\b|\bprotection ?:/;
/** Words beside a printed closing date, as tolerant. */
export const CLOSES_ON =
  /\b(?:closed?|closes|ends?|expires?) (?:on|by)\b|\bprotect(?:ed|ion) until\b/;
/**
 * Words that make a number of days something else than a countdown, or a countdown one of something else: rather too
 * many, since an end of something else may lie behind that of the protection.
 */
export const NO_COUNTDOWN =
  /\b(?:within|after|before|pay|payment|(?:coupon|voucher|discount|offer|deal|sale|promotion|promo|coin|point|gift|prize|membership|review|feedback|rating|survey|invoice|warranty|stock)s?|rate)\b/;
/** Words of a countdown that is the protection's and no other's. */
export const OF_PROTECTION = /\bprotect(?:ion|ed)\b/;

/** Words of what happens before a carrier has the parcel, in English; too many rather than too few. */
export const FIRST_STEP =
  /\b(?:order|paid|payment|ship(?:ped|ping|ment)?|seller|warehouse|pack(?:ed|ing))\b/;

/**
 * Words after which nobody may claim that nothing was delivered. They prove no delivery, so guesses are allowed here.
 */
export const MAYBE_DELIVERED =
  /delivered|signed|successful|received by|collected by (?:the )?(?:recipient|customer|addressee)|picked up by|entreg|livr[ée]|remis|zugestellt|consegnat|bezorgd|geleverd|dor[ęe]czon|dostarczon|doru[čc]en|достав|вруч[её]н|배송 ?완료|배달 ?완료|配達済|妥投|签收|送达|تسليم|נמסר|teslim/;
