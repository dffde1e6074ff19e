import type { PAYMENTS } from '../../../components/order-page/fact-fields';
import { trackingNumberCandidates } from '../../carriers/tracking-number';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import { isOrderId } from '../../core/facts/order-id';
import { shops } from '../../marketplaces/registry';
import { type PaymentMethod, paymentOf } from '../../payments/payment-method';
import { readMoney } from '../../reading/money';
import { type Piece, valuesOf } from './pasted-pieces';
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
const hasEnoughDigits = (text: string): boolean => text.replace(/\D/g, '').length >= 6;

/** The ids that are labelled so, stand in addresses, or have a form that nothing else has. */
export function idsIn(pieces: readonly Piece[]): Found<string> {
  const labelled = valuesOf(pieces, ID_WORDS).flatMap(({ value }) => {
    const [id = ''] = value.split(/[\s,.:;!?()]/);
    return isOrderId(id) && hasEnoughDigits(id) && !isDay(id) ? id : [];
  });
  const others = pieces.flatMap(({ text }) => [
    ...[...text.matchAll(IN_ADDRESS)].map(([, id = '']) => id),
    ...ALONE.flatMap((form) => text.match(form) ?? []),
  ]);
  return unique([...labelled, ...others.filter(isOrderId)]);
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}-\d{1,2}-\d{4}$/.test(text);

const MOST_NUMBERS = 10;
const NUMBER = /(?<![A-Za-z0-9])[A-Z0-9]{8,35}(?![A-Za-z0-9])/g;

/**
 * Numbers of parcels: of a form and check digit that nothing else has, wherever they stand; others only where they are
 * labelled so.
 */
export function numbersIn(pieces: readonly Piece[]): Found<string> {
  const sure = pieces.flatMap(({ text }) =>
    [...text.matchAll(NUMBER)].flatMap(([number]) =>
      trackingNumberCandidates(number).some(({ checkDigit }) => checkDigit === 'passed') &&
      /[A-Z]/.test(number)
        ? number
        : [],
    ),
  );
  const labelled = valuesOf(pieces, NUMBER_WORDS).flatMap(({ value }) => {
    const [number = ''] = value.split(/[\s,.:;!?()]/);
    return /^[A-Z0-9]{8,35}$/.test(number) && hasEnoughDigits(number) ? number : [];
  });
  return unique([...labelled, ...sure]).slice(0, MOST_NUMBERS);
}

/** Totals with their currency, each as `amount currency`. */
export const totalsIn = (pieces: readonly Piece[]): Found<string> =>
  unique(
    valuesOf(pieces, TOTAL_WORDS).flatMap(({ value, language }) => {
      const read = readMoney(value.slice(0, 60), { language });
      if (!read.ok || read.value.currency === null) return [];
      return `${read.value.amount} ${read.value.currency}`;
    }),
  );

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
    valuesOf(pieces, PAYMENT_WORDS).flatMap(({ value }) => {
      const { methods } = paymentOf(value);
      const [only, ...others] = methods;
      return only === undefined || others.length > 0 ? [] : (NAMES[only] ?? []);
    }),
  );

const LONGEST_TITLE = 200;

/** What was bought, where a label with a colon says so. */
export const titlesIn = (pieces: readonly Piece[]): Found<string> =>
  unique(
    valuesOf(pieces, TITLE_WORDS, true).flatMap(({ value }) => {
      const title = value.trim();
      return title.length <= LONGEST_TITLE && /\p{L}{2}/u.test(title) ? title : [];
    }),
  );
