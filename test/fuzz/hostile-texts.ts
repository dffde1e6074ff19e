/** Ids that no fixture uses: an order under one of them was made up. */
export const STRANGE_IDS = ['8299999999990007', '99999999999999', '3099999999991559'] as const;

/** A word that no page prints. Whoever finds an element or an attribute with it has taken text for markup. */
export const MARK = 'fuzzmark';

/** Texts that attack without naming a day. Digits come in runs that no date has. */
export const DATELESS: readonly string[] = [
  `<img src=x data-${MARK} onerror="alert(1)">`,
  `<script data-${MARK}>alert(1)</script>`,
  `"><svg data-${MARK} onload=alert(1)>`,
  `</div></body></html><b data-${MARK}>`,
  `{{constructor.constructor('alert(1)')()}}`,
  `javascript:alert('${MARK}')`,
  '&lt;b&gt;&#x202e;&nbsp;',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\u202e\u202d\u2066',
  '\u200f\u200e\u061c',
  '\u0000\u0001\u001f\ufffe',
  '\ud800 lone surrogate \udc00',
  'a\u0301\u0302\u0303'.repeat(60),
  '\u{1f4e6}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '('.repeat(200),
  '\\'.repeat(64),
  '%s%n$1$&$`',
  '9'.repeat(400),
  '0'.repeat(20_000),
  ' '.repeat(5_000),
  'Refund if no delivery before ',
  'Protection: ',
  'Order ID: ',
  'NaN',
  '-Infinity',
  '٩'.repeat(30),
  '',
];

/** Texts that name a day or a number of days, later than anything a fixture prints. */
export const DATED: readonly string[] = [
  'Refund if no delivery before Dec 31, 2027',
  'Refund if no delivery before Sep 31, 2026',
  'Refund Dec 31, 2027',
  'open a dispute within 300 days after order was placed.',
  'within 99 days of confirming receipt',
  'Send it back within 365 days after delivery',
  'Protection: 200 days 3 hours left',
  'Order placed on: Nov 19, 2026',
  'Shipment completed on: Nov 19, 2026',
  'Delivered：Nov. 19',
  'Estimated delivery: Dec 27, 2027',
  '31.12.2027',
  '2027年12月31日',
  '12/13/14',
  'Feb 30, 2026',
  '275760-09-13',
  '1e9 days left',
];

/** Marks that nobody sees: the text around them says the same as without. */
export const INVISIBLE: readonly string[] = [
  '\u200b',
  '\u200e',
  '\u200f',
  '\u2060',
  '\u00ad',
  '\ufeff',
];

/** Languages that pages may say they are in, known to the readers or not, and things that are none. */
export const LANGUAGES: readonly string[] = [
  'en',
  'en-US',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'ru',
  'tr',
  'ja',
  'ko',
  'zh-CN',
  'ar',
  'he',
  'th',
  'fa',
  'hr',
  'cs',
  'vi',
  'id',
  'uk',
  'el',
  '',
  'xx',
  'constructor',
  'en-',
  '__proto__',
  'de-DE-u-ca-buddhist',
  'a'.repeat(5_000),
];
