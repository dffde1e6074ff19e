/** A word that no page prints. Whoever finds an element or an attribute with it has taken text for markup. */
export const MARK = 'fuzzmark';

/** A word that nobody sees, because it stands in hidden copies alone. Whoever finds it in a reading has read one. */
export const UNSEEN = 'unseencopy';

/** Texts that attack on every shop's pages without naming a day. Digits come in runs that no date has. */
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
  'NaN',
  '-Infinity',
  '٩'.repeat(30),
  '',
];

/** Texts that name a day, later than anything a fixture prints. */
export const DATED: readonly string[] = [
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
