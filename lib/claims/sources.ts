import type { Source } from '../core/rules/source';
import type { CalendarDay } from '../core/time/calendar-day';

/** Where a sentence of the claim desk comes from, and when that was read. */
export interface ClaimSource extends Source {
  /** Where it can be looked up; null for a document that has no address. */
  readonly address: string | null;
  readonly readOn: CalendarDay;
}

const read = (
  title: string,
  address: string | null,
  date: string | null = null,
  readOn = '2026-11-29',
): ClaimSource => ({ title, date, address, readOn: readOn as CalendarDay });

const sourceDocument = (title: string, date: string | null = null) =>
  read(title, null, date, '2026-11-22');

/** Every source by a short name. S0 to S3 are the source documents (lib/core/README.md §1). */
export const CLAIM_SOURCES = {
  S0: sourceDocument('How To Get A Refund From AliExpress'),
  S1: sourceDocument('AliExpress Return Policy', '2017-02-04'),
  S2: sourceDocument('How To Get a Refund on AliExpress'),
  S3: sourceDocument('About AliExpress Buyer Protection'),
  'ae-reasons': read(
    'AliExpress dispute reasons (digest of its seller rules)',
    'https://ssopdot.com/blog/13874.html',
    '2024',
  ),
  'ae-dispute-page': read(
    'AliExpress dispute page (digest of its seller rules)',
    'https://ssopdot.com/blog/19333.html',
    '2024',
  ),
  'ae-steps-in': read(
    'AliExpress dispute times (digest of its seller rules)',
    'https://ssopdot.com/blog/35242.html',
    '2024',
  ),
  'ae-cancel': read(
    'Cancelling an AliExpress dispute (third party)',
    'https://chinaparcel.net/pt/posts/114',
  ),
  'ae-personal-reasons': read(
    '“Personal reasons” at AliExpress (third party)',
    'https://obanracer.ru/pt',
  ),
  'ae-evidence': read(
    'AliExpress help on evidence',
    'https://help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html',
  ),
  'ae-form': read(
    'AliExpress help on opening a dispute (copy at DX)',
    'https://help.dx.com',
    '2018',
  ),
  'ae-faq': read('AliExpress questions and answers (copy)', 'https://cnjdpart.com/ru/pages/faqs'),
  'ae-free-return': read(
    'AliExpress press release on free returns',
    'https://www.finanznachrichten.de/nachrichten-2019-09/47625677-aliexpress-to-offer-a-new-free-return-and-refund-service-in-eight-countries-008.htm',
    '2019-09-09',
    '2026-11-22',
  ),
  'ae-frozen': read(
    'AliExpress help on frozen orders (copy)',
    'http://skin.tigerwing.net/Views/Skins/TigerWing/617614h/why-has-my-order-been-frozen-12.html',
    '2018-08-01',
    '2026-11-22',
  ),
  'ae-coupon': read(
    'A verdict of AliExpress (copy)',
    'https://alirecenze.cz/odpoved/zamitnuti-sporu-10/',
  ),
  'ae-confirm': read(
    'AliExpress buyer protection page (copy)',
    'https://lilianshops.com/return-policy',
    null,
    '2026-11-22',
  ),
  'ae-appeal': read(
    'Appeals at AliExpress (written for sellers)',
    'https://en.hb2b.com/ask/190738.html',
    null,
    '2026-11-22',
  ),
  'ae-eu': read(
    'AliExpress’s commitments to the European Commission',
    'https://konsument.gov.pl/en/news/aliexpress-vs-consumer-rights/',
    '2021',
  ),
  'temu-protection': read(
    'Temu Purchase Protection',
    'https://www.temu.com/temu-purchase-protection.html',
  ),
  'temu-missing': read(
    'Temu help on missing items',
    'https://www.temu.com/es-en/support/c3/what-should-i-do-if-i-am-missing-item-s-from-my-order-f-49-s-214.html',
  ),
  'temu-48h': read(
    'Temu parcels marked delivered (third party)',
    'https://www.rewardpay.com/za/temu.com-promo-codes',
  ),
  'temu-credit': read('Temu help on refunds to credit (copy)', 'https://permalling.com'),
  'wish-reasons': read(
    'Wish’s refund reasons, in a shop’s program',
    'https://github.com/liuweipcs/custom-service',
    '2018–2020',
  ),
  'dhgate-help': read(
    'DHgate help on disputes (copy)',
    'https://help-w.com/dhgate/1527929346.html',
  ),
  'dhgate-evidence': read(
    'DHgate help on evidence (copy)',
    'https://help-w.com/mi/mi6/1579794199_zh.html',
    '2017-05-22',
  ),
  'visa-13.1': read(
    'Visa dispute condition 13.1 (copy)',
    'https://quavo-inc.atlassian.net/wiki/x/QYDcJg',
  ),
  'visa-13.3': read('Visa dispute condition 13.3 (third party)', 'https://kount.com/es/node/1054'),
  'visa-13.4': read(
    'Visa on counterfeit merchandise, condition 13.4',
    'https://usa.visa.com/supporting-info/counterfeit-merchandise-condition-13-4.html',
  ),
  'visa-13.6': read(
    'Visa dispute condition 13.6 (copy)',
    'https://quavo-inc.atlassian.net/wiki/spaces/QEK/pages/340928583/',
  ),
  'visa-13.7': read(
    'Visa dispute condition 13.7 (copy)',
    'https://quavo-inc.atlassian.net/wiki/x/CXdTF',
  ),
  'issuer-form': read(
    'Questions of a card issuer’s form for Visa disputes',
    'https://github.com/Increase/increase-typescript',
    '2026-06-29',
  ),
  'mc-4853': read(
    'Mastercard reason code 4853 (copy)',
    'https://quavo-inc.atlassian.net/wiki/spaces/QEK/pages/341032876/',
  ),
  'mc-4853-guide': read(
    'Mastercard reason code 4853 (third party)',
    'http://resources.midigator.com/53-cardholder-dispute/',
  ),
  amex: read(
    'American Express reason codes (third party)',
    'https://justt.ai/chargeback-reason-codes/american-express/c08-goods-services-not-received-or-only-partially-received/',
    '2024',
  ),
  discover: read(
    'Discover reason codes RG and RM (third party)',
    'https://chargebacks911.com/chargeback-reason-codes/discover/reason-code-rg-non-receipt-of-goods-services-cash-at-checkout-or-cash-advance',
  ),
  'strict-bank': read('A bank’s own limits, on its community pages (Tesco Bank)', null),
  'once-only': read(
    'Stripe on disputes of cards it issues',
    'https://docs.stripe.com/issuing/purchases/disputes',
  ),
  'paypal-agreement': read(
    'PayPal user agreement (copies)',
    'https://lawinsider.com/clause/transaction-eligibility-for-paypal-buyer-protection/_1',
  ),
  'paypal-escalate': read(
    'PayPal help on disputes',
    'https://www.paypal.com/ao/smarthelp/article/what-if-i-can’t-resolve-my-dispute-faq932',
  ),
  'paypal-files': read(
    'PayPal on files of evidence',
    'https://developer.paypal.com/platforms/disputes/reference/supported-file-types-sizes.md',
  ),
  'paypal-disputes': read(
    'PayPal Disputes API 1.10',
    'https://github.com/paypal/paypal-rest-api-specifications',
    '2024-02-03',
  ),
  sepa: read(
    'GoCardless on SEPA refunds',
    'https://support.gocardless.com/hc/en-gb/articles/115002883945-SEPA-Chargeback-Process',
    null,
    '2026-11-22',
  ),
  'eu-withdrawal': read(
    'European Consumer Centre on withdrawal',
    'https://www.eccgreece.gr/en/topics/product-services/',
    null,
    '2026-11-22',
  ),
  'eu-form': read('Model withdrawal form, Annex I(B) of Directive 2011/83/EU (copies)', null),
  'eu-button': read(
    'Law firms on the withdrawal function of Directive (EU) 2023/2673',
    'https://www.andersen.com',
    '2026-06-03',
  ),
  'uk-law': read(
    'A shop’s terms that quote the UK’s regulations of 2013 and act of 2015',
    'https://www.keyabrasives.co.uk/terms-conditions/',
    null,
    '2026-11-22',
  ),
  'section-75': read(
    'Section 75, as HSBC and Capital One explain it',
    'https://forms.hsbc.co.uk/credit-cards/what-can-you-claim-section-75/',
    null,
    '2026-11-22',
  ),
} as const satisfies { readonly [id: string]: ClaimSource };
export type ClaimSourceId = keyof typeof CLAIM_SOURCES;
