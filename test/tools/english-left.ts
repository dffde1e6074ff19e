import { messagesOf, textsOf } from '../../assets/locale-files';

/** What stands between the places of a text, without the marks around it, where it is enough to be English alone. */
function piecesOf(text: string): string[] {
  return text
    .split(/\$\d/)
    .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((piece) => piece.length > 9 && /\p{L}{2,} \p{L}{2,}/u.test(piece));
}

/** Goods of the samples, which are what the stand-in shops sell, too. */
const GOODS = /^sample(?:Store|Lamp|Bell|Gloves|Case|Cable)$/;

const english = [
  ...new Set(
    Object.entries(messagesOf('en')).flatMap(([name, { message }]) =>
      GOODS.test(name) ? [] : piecesOf(message),
    ),
  ),
];

/**
 * The English sentences, or parts of them, that a surface says though it should speak another language.
 *
 * @param tag the language that it should speak; what that language took over from English is no leftover
 * @param said everything that the surface says
 */
export function englishLeft(tag: string, said: string): string[] {
  const own = Object.values(textsOf(tag)).join('\n');
  const plain = said.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
  return english.filter((piece) => plain.includes(piece) && !own.includes(piece));
}
