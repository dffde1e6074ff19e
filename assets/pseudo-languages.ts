/**
 * Languages that nobody speaks, for development and tests. In the first every text is longer by 40 %, accented and in
 * brackets: what is not came from elsewhere, and a text without its last bracket was cut off. The second is the same,
 * written from right to left.
 */
export const PSEUDO_LANGUAGES: readonly string[] = ['en-XA', 'ar-XB'];

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const FILLING = ' one two three four five six seven eight nine ten'.repeat(5);
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const END_OF_OVERRIDE = '\u202c';

const accented = (text: string) =>
  [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');

/** An English text in a pseudo-language; its places such as `$1` stay. */
export function pseudoText(text: string, tag: string): string {
  const longer = text.length > 1 ? FILLING.slice(0, Math.ceil(text.length * 0.4)) : '';
  const shown = accented(text) + accented(longer);
  const turned = shown.replace(
    /[^\s$\d]+/g,
    (word) => RIGHT_TO_LEFT_OVERRIDE + word + END_OF_OVERRIDE,
  );
  return `[${tag.startsWith('ar') ? turned : shown}]`;
}

/** Names are names in every language, and the tag is no text. */
const KEPT = new Set(['extensionName', 'noticeLanguage', 'pillName']);

export const pseudoTexts = (
  english: { readonly [name: string]: string },
  tag: string,
): { [name: string]: string } =>
  Object.fromEntries(
    Object.entries(english).map(([name, text]) => [
      name,
      KEPT.has(name) || name.startsWith('noticeShop_') ? text : pseudoText(text, tag),
    ]),
  );
