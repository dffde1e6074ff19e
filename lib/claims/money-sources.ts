import { type ClaimSource, described, read } from './claim-source';

/** What banks, cards, PayPal and the law say. */
export const MONEY_SOURCES = {
  'visa-13.1': described(
    'sourceVisaNotReceived',
    'Visa dispute condition 13.1 (copy)',
    'https://quavo-inc.atlassian.net/wiki/x/QYDcJg',
  ),
  'visa-13.3': described(
    'sourceVisaNotAsDescribed',
    'Visa dispute condition 13.3 (third party)',
    'https://kount.com/es/node/1054',
  ),
  'visa-13.4': described(
    'sourceVisaCounterfeit',
    'Visa on counterfeit merchandise, condition 13.4',
    'https://usa.visa.com/supporting-info/counterfeit-merchandise-condition-13-4.html',
  ),
  'visa-13.6': described(
    'sourceVisaCredit',
    'Visa dispute condition 13.6 (copy)',
    'https://quavo-inc.atlassian.net/wiki/spaces/QEK/pages/340928583/',
  ),
  'visa-13.7': described(
    'sourceVisaCancelled',
    'Visa dispute condition 13.7 (copy)',
    'https://quavo-inc.atlassian.net/wiki/x/CXdTF',
  ),
  'issuer-form': described(
    'sourceIssuerForm',
    'Questions of a card issuer’s form for Visa disputes',
    'https://github.com/Increase/increase-typescript',
    '2026-06-29',
  ),
  'mc-4853': described(
    'sourceMastercardCode',
    'Mastercard reason code 4853 (copy)',
    'https://quavo-inc.atlassian.net/wiki/spaces/QEK/pages/341032876/',
  ),
  'mc-4853-guide': described(
    'sourceMastercardThirdParty',
    'Mastercard reason code 4853 (third party)',
    'http://resources.midigator.com/53-cardholder-dispute/',
  ),
  amex: described(
    'sourceAmexCodes',
    'American Express reason codes (third party)',
    'https://justt.ai/chargeback-reason-codes/american-express/c08-goods-services-not-received-or-only-partially-received/',
    '2024',
  ),
  discover: described(
    'sourceDiscoverCodes',
    'Discover reason codes RG and RM (third party)',
    'https://chargebacks911.com/chargeback-reason-codes/discover/reason-code-rg-non-receipt-of-goods-services-cash-at-checkout-or-cash-advance',
  ),
  'strict-bank': described(
    'sourceStrictBank',
    'A bank’s own limits, on its community pages (Tesco Bank)',
    null,
  ),
  'once-only': described(
    'sourceStripe',
    'Stripe on disputes of cards it issues',
    'https://docs.stripe.com/issuing/purchases/disputes',
  ),
  'paypal-agreement': described(
    'sourcePaypalAgreementCopies',
    'PayPal user agreement (copies)',
    'https://lawinsider.com/clause/transaction-eligibility-for-paypal-buyer-protection/_1',
  ),
  'paypal-escalate': described(
    'sourcePaypalHelp',
    'PayPal help on disputes',
    'https://www.paypal.com/ao/smarthelp/article/what-if-i-can’t-resolve-my-dispute-faq932',
  ),
  'paypal-files': described(
    'sourcePaypalFiles',
    'PayPal on files of evidence',
    'https://developer.paypal.com/platforms/disputes/reference/supported-file-types-sizes.md',
  ),
  'paypal-disputes': read(
    'PayPal Disputes API 1.10',
    'https://github.com/paypal/paypal-rest-api-specifications',
    '2024-02-03',
  ),
  sepa: described(
    'sourceSepaRefunds',
    'GoCardless on SEPA refunds',
    'https://support.gocardless.com/hc/en-gb/articles/115002883945-SEPA-Chargeback-Process',
    null,
    '2026-11-22',
  ),
  'eu-withdrawal': described(
    'sourceConsumerCentre',
    'European Consumer Centre on withdrawal',
    'https://www.eccgreece.gr/en/topics/product-services/',
    null,
    '2026-11-22',
  ),
  'eu-form': described(
    'sourceWithdrawalForm',
    'Model withdrawal form, Annex I(B) of Directive 2011/83/EU (copies)',
    null,
  ),
  'eu-button': described(
    'sourceWithdrawalFunction',
    'Law firms on the withdrawal function of Directive (EU) 2023/2673',
    'https://www.andersen.com',
    '2026-06-03',
  ),
  'uk-law': described(
    'sourceUkTerms',
    'A shop’s terms that quote the UK’s regulations of 2013 and act of 2015',
    'https://www.keyabrasives.co.uk/terms-conditions/',
    null,
    '2026-11-22',
  ),
  'section-75': described(
    'sourceSection75',
    'Section 75, as HSBC and Capital One explain it',
    'https://forms.hsbc.co.uk/credit-cards/what-can-you-claim-section-75/',
    null,
    '2026-11-22',
  ),
} as const satisfies { readonly [id: string]: ClaimSource };
