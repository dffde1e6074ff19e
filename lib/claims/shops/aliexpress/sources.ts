import { type ClaimSource, described, sourceDocument } from '../../claim-source';

/** What the source documents and AliExpress say. S0 to S3 are the source documents (lib/core/README.md §1). */
export const aliExpressSources = {
  S0: sourceDocument('How To Get A Refund From AliExpress'),
  S1: sourceDocument('AliExpress Return Policy', '2017-02-04'),
  S2: sourceDocument('How To Get a Refund on AliExpress'),
  S3: sourceDocument('About AliExpress Buyer Protection'),
  'ae-reasons': described(
    'sourceAliexpressReasons',
    'AliExpress dispute reasons (digest of its seller rules)',
    'https://ssopdot.com/blog/13874.html',
    '2024',
  ),
  'ae-dispute-page': described(
    'sourceAliexpressDisputePage',
    'AliExpress dispute page (digest of its seller rules)',
    'https://ssopdot.com/blog/19333.html',
    '2024',
  ),
  'ae-steps-in': described(
    'sourceAliexpressTimes',
    'AliExpress dispute times (digest of its seller rules)',
    'https://ssopdot.com/blog/35242.html',
    '2024',
  ),
  'ae-cancel': described(
    'sourceAliexpressCancel',
    'Cancelling an AliExpress dispute (third party)',
    'https://chinaparcel.net/pt/posts/114',
  ),
  'ae-personal-reasons': described(
    'sourceAliexpressPersonal',
    '“Personal reasons” at AliExpress (third party)',
    'https://obanracer.ru/pt',
  ),
  'ae-evidence': described(
    'sourceAliexpressEvidence',
    'AliExpress help on evidence',
    'https://help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html',
  ),
  'ae-form': described(
    'sourceAliexpressForm',
    'AliExpress help on opening a dispute (copy at DX)',
    'https://help.dx.com',
    '2018',
  ),
  'ae-faq': described(
    'sourceAliexpressAnswers',
    'AliExpress questions and answers (copy)',
    'https://cnjdpart.com/ru/pages/faqs',
  ),
  'ae-free-return': described(
    'sourceAliexpressFreeReturns',
    'AliExpress press release on free returns',
    'https://www.finanznachrichten.de/nachrichten-2019-09/47625677-aliexpress-to-offer-a-new-free-return-and-refund-service-in-eight-countries-008.htm',
    '2019-09-09',
    '2026-11-22',
  ),
  'ae-frozen': described(
    'sourceAliexpressFrozen',
    'AliExpress help on frozen orders (copy)',
    'http://skin.tigerwing.net/Views/Skins/TigerWing/617614h/why-has-my-order-been-frozen-12.html',
    '2018-08-01',
    '2026-11-22',
  ),
  'ae-coupon': described(
    'sourceAliexpressVerdict',
    'A verdict of AliExpress (copy)',
    'https://alirecenze.cz/odpoved/zamitnuti-sporu-10/',
  ),
  'ae-confirm': described(
    'sourceAliexpressProtectionPage',
    'AliExpress buyer protection page (copy)',
    'https://lilianshops.com/return-policy',
    null,
    '2026-11-22',
  ),
  'ae-appeal': described(
    'sourceAliexpressAppeals',
    'Appeals at AliExpress (written for sellers)',
    'https://en.hb2b.com/ask/190738.html',
    null,
    '2026-11-22',
  ),
  'ae-eu': described(
    'sourceAliexpressCommitments',
    'AliExpress’s commitments to the European Commission',
    'https://konsument.gov.pl/en/news/aliexpress-vs-consumer-rights/',
    '2021',
  ),
} as const satisfies { readonly [id: string]: ClaimSource };
