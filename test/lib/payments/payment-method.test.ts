import { describe, expect, test } from 'vitest';
import { paymentOf } from '../../../lib/payments/payment-method';

describe('what the words of a payment name', () => {
  test.each([
    ['Visa', ['visa'], null],
    ['VISA ****1234', ['visa'], null],
    ['visa1234', ['visa'], null],
    ['Visa debit card', ['visa'], 'debit'],
    ['Mastercard', ['mastercard'], null],
    ['MasterCard Credit', ['mastercard'], 'credit'],
    ['Master Card', ['mastercard'], null],
    ['Amex', ['amex'], null],
    ['American Express', ['amex'], null],
    ['American  Express', ['amex'], null],
    ['Discover', ['discover'], null],
    ['PayPal', ['paypal'], null],
    ['Pay Pal', ['paypal'], null],
    ['PayPal (Visa •••• 1234)', ['visa', 'paypal'], null],
    ['direct-debit', ['direct-debit'], null],
    ['SEPA Direct Debit', ['direct-debit'], null],
    ['SEPA', ['direct-debit'], null],
    ['SEPA-Lastschrift', ['direct-debit'], null],
    ['Prélèvement SEPA', ['direct-debit'], null],
    ['Visa, credit or debit', ['visa'], null],
  ] as const)('%s', (text, methods, card) => {
    expect(paymentOf(text)).toEqual({ methods, card, known: true });
  });

  test.each(['Moneybookers', 'Bank Transfer', 'Escrow'])(
    '%s is known and opens no route',
    (text) => {
      expect(paymentOf(text)).toMatchObject({ methods: ['other'], known: true });
    },
  );

  test.each([
    'Klarna',
    'Credit/Debit Card',
    'SEPA transfer',
    'SEPA Credit Transfer',
    'SEPA Instant',
    'SEPA-Überweisung',
    'Virement SEPA',
    'Bonifico SEPA',
    'Transferencia SEPA',
    'Przelew SEPA',
    'SEPA-overboeking',
    'Discovery voucher',
    'Visabel',
    `${'x'.repeat(200)} Visa`,
    'other',
    '',
  ])('%j is none of them', (text) => {
    expect(paymentOf(text)).toMatchObject({ methods: ['other'], known: false });
  });
});
