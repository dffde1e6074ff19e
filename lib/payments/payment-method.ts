/** The ways to pay that matter here; all but the last open a route of their own. */
export type PaymentMethod =
  | 'visa'
  | 'mastercard'
  | 'amex'
  | 'discover'
  | 'paypal'
  | 'direct-debit'
  | 'other';

/** What the words of a payment name. */
export interface Payment {
  /** Never empty; several where one pays through another, as a card through PayPal. */
  readonly methods: readonly PaymentMethod[];
  /** Whether the words say which sort of card it was; null where they do not. */
  readonly card: 'credit' | 'debit' | null;
  /** Whether the words name a way to pay that is known here, with or without a route of its own. */
  readonly known: boolean;
}

const NAMES: readonly (readonly [PaymentMethod, RegExp])[] = [
  ['visa', / visa /],
  ['mastercard', / master ?card /],
  ['amex', / (?:amex|american express) /],
  ['discover', / discover /],
  ['paypal', / pay ?pal /],
  ['direct-debit', / (?:direct debit|sepa debit|sepa) /],
];

/** A transfer is a payment that nobody can call back, and SEPA is the name of both, in every language of Europe. */
const TRANSFER =
  / (?:transfer|transferencia|transferência|instant|überweisung|echtzeitüberweisung|virement|bonifico|przelew|overboeking|overschrijving|převod) /;

/** Ways to pay of the source documents that open no route: known, so that they are not taken for something unread. */
const WITHOUT_ROUTE = / (?:moneybookers|bank transfer|escrow) /;

const LONGEST = 200;

/** The words in lower case, with a space around each: digits and signs part them. */
const wordsOf = (text: string): string =>
  ` ${text
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .join(' ')} `;

/**
 * How an order was paid, from the page's words or the user's choice.
 *
 * @param paidWith 200 characters count
 * @example paymentOf('Visa ****1234') // { methods: ['visa'], card: null, known: true }
 * @example paymentOf('Moneybookers') // { methods: ['other'], card: null, known: true }
 */
export function paymentOf(paidWith: string): Payment {
  const words = wordsOf(paidWith);
  const isTransfer = TRANSFER.test(words);
  const methods = NAMES.filter(([, name]) => name.test(words))
    .map(([method]) => method)
    .filter((method) => method !== 'direct-debit' || !isTransfer);
  const [credit, debit] = [/ credit /, /(?<! direct| sepa) debit /].map((sort) => sort.test(words));
  return {
    methods: methods.length > 0 ? methods : ['other'],
    card: credit === debit ? null : credit ? 'credit' : 'debit',
    known: methods.length > 0 || WITHOUT_ROUTE.test(words),
  };
}
