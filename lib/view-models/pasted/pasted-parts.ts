import type { PAYMENTS } from '../../../components/order-page/fact-fields';
import { trackingNumberCandidates } from '../../carriers/tracking-number';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import { isOrderId } from '../../core/facts/order-id';
import { shops } from '../../marketplaces/registry';
import { type PaymentMethod, paymentOf } from '../../payments/payment-method';
import { findDays } from '../../reading/day';
import { readMoney } from '../../reading/money';
import { isDoubtful } from './pasted-doubts';
import { foldedText, type Labelled, type Piece, placeOf, valuesOf } from './pasted-pieces';
import { ID_WORDS, NUMBER_WORDS, PAYMENT_WORDS, TITLE_WORDS, TOTAL_WORDS } from './pasted-words';

/** What a text gives of one thing: none, one, or several that contradict each other. */
export type Found<Value> = readonly Value[];

const unique = <Value>(all: readonly Value[]): Value[] => [...new Set(all)];

export const shopsIn = (pieces: readonly Piece[]): Found<MarketplaceId> =>
  shops.flatMap(({ id, typed }) =>
    pieces.some(({ folded }) => typed.named?.test(folded)) ? id : [],
  );

const IN_ADDRESS = /[?&](?:orderid|order_id|tradeid)=([\w-]{6,40})(?![\w-])/gi;
const ALONE = shops.flatMap(({ typed }) => typed.idInText ?? []);
/** An id is told from other words by its digits; fewer are a year or a price. */
const hasEnoughDigits = (text: string): boolean => digitsOf(text) >= 6;

/** Words that name the order itself: what stands behind them may be a number to call. */
const BARE_NAMES = new Set(['order', 'bestellung', 'заказ', 'tracking']);
/** More digits than a number to call has. */
const LONG_ID = 14;
const LONG_NUMBER = 12;

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** Whether only a bare name stands in front of it, and no sign says that it is one's number. */
const isBarelyNamed = ({ word, mark }: Labelled): boolean =>
  BARE_NAMES.has(word) && !/[#№]/.test(mark);

/** Another label begins in the middle of it, where a page lost its line ends. */
const IS_GLUED = /\d[A-Z][a-z]{2}|\d[a-z]{3}/;

/** The ids that are labelled so, stand in addresses, or have a form that nothing else has. */
export function idsIn(pieces: readonly Piece[]): Found<string> {
  const labelled = valuesOf(pieces, ID_WORDS).flatMap((label) => {
    const [id = ''] = label.value.split(/[\s,.:;!?()]/);
    const isOne = isOrderId(id) && hasEnoughDigits(id) && !isDay(id) && !IS_GLUED.test(id);
    const isUnclear = isBarelyNamed(label) && digitsOf(id) < LONG_ID;
    return isOne && !isUnclear && !isParcel(id) ? id : [];
  });
  const others = pieces.flatMap(({ text }) => [
    ...[...text.matchAll(IN_ADDRESS)].map(([, id = '']) => id),
    ...ALONE.flatMap((form) => text.match(form) ?? []),
  ]);
  return unique([...labelled, ...others.filter(isOrderId)]);
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}-\d{1,2}-\d{4}$|^20\d\d[01]\d[0-3]\d$/.test(text);

const MOST_NUMBERS = 10;
const NUMBER = /(?<![A-Za-z0-9])[A-Z0-9]{8,35}(?![A-Za-z0-9])/g;

/** Whether it is the number of a parcel, by its form and check digit, whatever it is called. */
const isParcel = (number: string): boolean =>
  /[A-Z]/.test(number) &&
  trackingNumberCandidates(number).some(({ checkDigit }) => checkDigit === 'passed');

/**
 * Numbers of parcels: of a form and check digit that nothing else has, wherever they stand; others only where they are
 * labelled so.
 */
export function numbersIn(pieces: readonly Piece[]): Found<string> {
  const sure = pieces.flatMap(({ text }) =>
    [...text.matchAll(NUMBER)].flatMap(([number]) => (isParcel(number) ? number : [])),
  );
  const labelled = valuesOf(pieces, NUMBER_WORDS).flatMap((label) => {
    const [number = ''] = label.value.split(/[\s,.:;!?()]/);
    const isOne = /^[A-Z0-9]{8,35}$/.test(number) && hasEnoughDigits(number);
    const isUnclear = isBarelyNamed(label) && /^\d+$/.test(number) && number.length < LONG_NUMBER;
    return isOne && !isUnclear ? number : [];
  });
  return unique([...labelled, ...sure]).slice(0, MOST_NUMBERS);
}

/** What may stand in front of the words for a total: "Your order total". */
const OF_TOTAL =
  /^(?:(?:your|the|ihre?|deine?|su|tu|el|votre|le|il|o|seu|twoja|ваша?|de|je|お|ご|총)? ?){1,2}$/;
/** Between them and the amount: "Gesamtsumme inkl. MwSt.: 31,90 €", "Total (3 items): US $25". */
const TO_AMOUNT =
  /^(?:\([^()]{0,40}\)|(?:incl(?:uding)?|inkl|inc|with|mit)\.? (?:vat|tax(?:es)?|mwst)|ttc|iva inclus[oa]|iva incluido|paid|due|to pay|pagado|pago|pagato|paye|[\s:：.,=-]){0,8}$/;
/** Behind an amount that is one of several: "10,00 € x 3", "€ 10 / month". */
const ONE_OF_SEVERAL =
  /^ ?(?:[x×*] ?\d|\/|per |pro |al mes|por mes|par mois|al mese|ao mes|miesiecznie|mtl|monatlich|в месяц)/;

/** Totals with their currency, each as `amount currency`. */
export const totalsIn = (pieces: readonly Piece[]): Found<string> =>
  unique(valuesOf(pieces, TOTAL_WORDS).flatMap((label) => totalOf(label) ?? []));

function totalOf({ language, piece, start, value }: Labelled): string | null {
  if (isDoubtful(piece.folded, [language])) return null;
  const read = readMoney(value.slice(0, 60), { language });
  if (!read.ok || read.value.currency === null) return null;
  const { amount, currency, text } = read.value;
  const at = value.indexOf(text);
  const [before, behind] = [value.slice(0, at), value.slice(at + text.length)].map(foldedText);
  const isTotal = OF_TOTAL.test(piece.folded.slice(0, start)) && TO_AMOUNT.test(before ?? '');
  return isTotal && !ONE_OF_SEVERAL.test(behind ?? '') ? `${amount} ${currency}` : null;
}

const NAMES: Readonly<Record<PaymentMethod, (typeof PAYMENTS)[number] | null>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  paypal: 'PayPal',
  'direct-debit': 'Direct debit',
  other: null,
};

/** How it was paid, where a label says so and one way is named. */
export const paymentsIn = (pieces: readonly Piece[]): Found<string> =>
  unique(
    valuesOf(pieces, PAYMENT_WORDS).flatMap(({ value, language, piece }) => {
      if (isDoubtful(piece.folded, [language])) return [];
      const { methods } = paymentOf(value);
      const [only, ...others] = methods;
      return only === undefined || others.length > 0 ? [] : (NAMES[only] ?? []);
    }),
  );

const LONGEST_TITLE = 200;

/** A number of things, which is not what they are: "2 Stück". */
const QUANTITY = /^\d+ ?[\p{L}.]{0,8}$/u;
const LABELS = [...ID_WORDS, ...NUMBER_WORDS, ...TOTAL_WORDS, ...PAYMENT_WORDS];

/** What was bought, where a label with a colon says so and nothing else is said there. */
export const titlesIn = (pieces: readonly Piece[]): Found<string> =>
  unique(
    valuesOf(pieces, TITLE_WORDS, true).flatMap(({ value, language }) => {
      const title = value.trim();
      const isOther =
        QUANTITY.test(title) ||
        readMoney(title, { language }).ok ||
        findDays(title, { language }).length > 0 ||
        placeOf(foldedText(title), LABELS)?.start === 0;
      return title.length <= LONGEST_TITLE && /\p{L}{2}/u.test(title) && !isOther ? title : [];
    }),
  );
