import { foldLabel } from '../label-reader/labels';

/*
 * The shop's own words, only those that public evidence names (../FACTS.md §1), whatever the page's language. V-live:
 * the source says it was run in a signed-in account, English pages of the EU, 2026-07; V: public code. All folded.
 */

/** English V-live 2026-07; Italian V. */
export const ID_LABELS = ['order id', 'id ordine'];
/**
 * "Order Time:" on the list, "Order time:" on the detail page, English V-live 2026-07; Korean V; German R, of a page of
 * 2026.
 */
export const PLACED_LABELS = ['order time', '주문 시간', 'bestellzeit', 'bestelldatum'];
/** English V-live 2026-07; Korean V. "(VAT included)" on the detail page. */
export const TOTAL_LABELS = ['order total (vat included)', 'order total', '주문 합계'];
/** English V-live 2026-07. */
export const DETAILS_LINK = ['view order details'];
/**
 * The button that starts a return. English V; German, Spanish and Japanese S: help and policy pages of temu.com, read
 * 2026-11; Korean R.
 */
export const RETURN_BUTTONS = [
  'return/refund',
  'rücksendung/rückerstattung',
  'devolver/reembolsar',
  '返品・返金リクエスト',
  '반품/환불',
];
/** English V-live 2026-07. The whole text of its element; what was delivered, or is expected, stands beside it. */
export const DELIVERY_LABELS = ['delivery time'];
/** English V-live 2026-07; Italian V. What follows the payment on a detail page is recommendations. */
const PAYMENT_HEADINGS = ['payment details', 'dettagli del pagamento'];
/** English V-live 2026-07. */
export const NUMBER_LABELS = ['tracking number'];
/** "Contact <carrier>". English V-live 2026-07. */
export const CONTACT = /^contact (.{1,80})$/i;

/** The start of a headline that holds the day of delivery, English V-live 2026-07. */
const DELIVERED_START = /^delivered(?: on)?(?: :|:| ) ?(\S.*)$/;
const EXPECTED_START = /^(?:arriving|expected)(?: by| on)?(?: :|:| ) ?(\S.*)$/;

/** "you don't have any orders": the list of an account without orders, English V-live 2026-07. */
const EMPTY = ["you don't have any orders", "you don't have any orders yet"];
/** V: classifiers of public code. */
const BLOCKED = ['security verification'];
const BUSY = ['system busy'];

/**
 * Lines beside an item that name no variant (../FACTS.md §1.4; badges R 2026): how it is paid or sent. A price after
 * promotions starts with its own words.
 */
const BADGES =
  /^(?:one-click pay|pre-?order|free(?: .{1,40})?|after promos\b.{0,60}|-?\d{1,2} ?%.{0,20})$/;
/** The same in other languages: guesses, which leave a variant unknown at worst. */
const BADGES_ELSEWHERE =
  /^(?:vorbestell|précommande|preordine|reserva|preventa|pré-venda|przedsprzedaż|предзаказ|예약|予約)|\b(?:ein|one|un|jednym)[ -]?(?:em )?(?:klick|click|clic|clique|kliknięciem)\b|^(?:kostenlos|gratis|gratuit|grátis|darmow|бесплатн|무료|無料)/;

/** Whether a line beside an item is one of the shop's badges. */
export const isBadge = (text: string): boolean =>
  BADGES.test(foldLabel(text)) || BADGES_ELSEWHERE.test(foldLabel(text));

/**
 * What a headline or the text beside "Delivery time" says of the delivery: the words behind "Delivered on" or
 * "Arriving".
 */
export function deliveryIn(text: string): { says: 'delivered' | 'expected'; when: string } | null {
  const folded = foldLabel(text);
  const [, past] = DELIVERED_START.exec(folded) ?? [];
  if (past !== undefined) return { says: 'delivered', when: past };
  const [, ahead] = EXPECTED_START.exec(folded) ?? [];
  return ahead === undefined ? null : { says: 'expected', when: ahead };
}

const isOneOf = (words: readonly string[], text: string): boolean =>
  words.includes(foldLabel(text).replace(/[.!]$/, ''));

export const saysEmpty = (text: string): boolean => isOneOf(EMPTY, text);
export const saysPayment = (text: string): boolean => isOneOf(PAYMENT_HEADINGS, text);
export const saysBlocked = (text: string): boolean =>
  BLOCKED.some((words) => foldLabel(text).includes(words));
export const saysBusy = (text: string): boolean =>
  BUSY.some((words) => foldLabel(text).includes(words));
