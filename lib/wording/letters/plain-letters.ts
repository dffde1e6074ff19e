/** Signs that have a plain one of their own; the rest loses its accents, and what is left is dropped. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u00AB\u00BB\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/\u00A3/g, 'GBP '],
  [/\u20AC/g, 'EUR '],
  [/[\u00A5\uFFE5]/g, 'JPY/CNY '],
  [/\u00DF/g, 'ss'],
  [/[\u00C6]/g, 'AE'],
  [/[\u00E6]/g, 'ae'],
  [/[\u00D8]/g, 'O'],
  [/[\u00F8]/g, 'o'],
  [/[\u0141]/g, 'L'],
  [/[\u0142]/g, 'l'],
  [/[\u00D7]/g, 'x'],
  [/\s/g, ' '],
];

/**
 * A text in letters, digits and signs of English alone, as the older form of AliExpress took it. Letters of other
 * scripts have none: each run of them becomes one "?", so that what is lost can be seen.
 *
 * @example inLetters('Größe “M” – 23 €') // 'Grosse "M" - 23 EUR '
 */
export function inLetters(text: string): string {
  const signed = PLAIN.reduce((plain, [sign, instead]) => plain.replace(sign, instead), text);
  return signed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]+/g, '?');
}
