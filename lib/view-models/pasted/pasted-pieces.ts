import { plainText, visibleText } from '../../reading/page-text';
import { withoutSent } from './mail-head';
import type { LabelWords } from './pasted-words';

/** So much of a text is looked at: a long mail has less, and what comes behind is no order's summary. */
export const MOST_CHARACTERS = 20_000;
const MOST_LINES = 3_000;
const MOST_PIECES = 1_500;
/** A line that is longer is a paragraph, cut into its sentences. */
const LONG_LINE = 200;
const LONGEST_PIECE = 400;

/** What a line of a mail's head begins with. */
const HEADER =
  /^(?:(?:subject|betreff|asunto|objet|oggetto|assunto|temat|тема|제목|件名|主题|re|fwd?|aw|wg) ?[:：] *){1,4}/i;

/** One line of a pasted text, or one cell or sentence of it. */
export interface Piece {
  /** As printed, without what nobody sees. */
  readonly text: string;
  /** The same, character by character, without accents and case. */
  readonly folded: string;
}

/** Latin letters with a stroke or without a dot, which are no letter and accent. */
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  ı: 'i',
};

/** One character for one. Other scripts tell words apart by what would be accents here. */
function foldedSign(sign: string): string {
  if (sign === '’' || sign === '‘') return "'";
  const stroke = STROKES[sign];
  if (stroke !== undefined) return stroke;
  const base = sign.normalize('NFD').charAt(0);
  const plain = /\p{Script=Latin}/u.test(base) ? base : sign;
  return plain.toLowerCase().charAt(0);
}

/** A text as labels are compared: character by character, without accents and case. */
export const foldedText = (text: string): string =>
  plainText(text).replace(/[^\x20-\x7e]|[A-Z]/g, (sign) => foldedSign(sign) || sign);

const asPiece = (text: string): Piece => ({ text, folded: foldedText(text) });

/** The lines of a text without marks of quotation and lists, each cut where a table or a sentence ends. */
export function piecesOf(text: string): readonly Piece[] {
  const visible = visibleText(text.slice(0, MOST_CHARACTERS)).normalize('NFC');
  return withoutSent(visible.split(/\r\n?|\n/).slice(0, MOST_LINES))
    .flatMap((line) =>
      line
        .replace(/^[\s>*•·#-]+/, '')
        .replace(HEADER, '')
        .split(/\t| [|·•] |;| {3}/),
    )
    .flatMap((line) => (line.length > LONG_LINE ? line.split(/(?<=[.!?。]) (?=\D)/) : line))
    .map((line) => line.replace(/\*+/g, '').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_PIECE)
    .slice(0, MOST_PIECES)
    .map(asPiece);
}

const isWordSign = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
/** Scripts without spaces between words: there a word counts wherever it stands. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where something stands in a folded text; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a word stands whole in a folded text; null where it does not. */
function wordAt(text: string, word: string): Place | null {
  const free = UNSPACED.test(word);
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (
      free ||
      (!isWordSign(text[start - 1]) && !(isWordSign(text[end]) && isWordSign(text[end - 1])))
    )
      return { start, end };
  }
  return null;
}

export const hasWord = (text: string, words: readonly string[]): boolean =>
  words.some((word) => wordAt(text, word) !== null);

/** Where the longest of these labels stands in a folded text. */
export function placeOf(text: string, labels: readonly LabelWords[]): Place | null {
  const places = labels.flatMap(({ words }) => words.flatMap((word) => wordAt(text, word) ?? []));
  return places.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

/** A label that a piece has, and what stands behind it. */
export interface Labelled {
  readonly language: string;
  /** The label, where in its piece it begins, and the signs behind it. */
  readonly word: string;
  readonly piece: Piece;
  readonly start: number;
  readonly mark: string;
  readonly value: string;
  /** Nothing stands behind it but signs and brackets: its value is on the next line. */
  readonly isBare: boolean;
}

/** A label of more than a word, or a long one, is one wherever it stands; a short one only where a piece begins. */
const isTelling = (word: string): boolean =>
  word.length >= 10 || /[ -]/.test(word) || (UNSPACED.test(word) && word.length > 3);

/** "Total (VAT included)", with the amount below it. */
const IN_BRACKETS = /^\([^()]{0,40}\) ?[:：]?$/;

/** "Your order number is 8210…" */
const IS = /^(?:is|ist|lautet|es|est|e|to|это)[\s:]+/i;

/** The longest label that a piece has, in each language that has it. */
function labelledAs(piece: Piece, labels: readonly LabelWords[]): readonly Labelled[] {
  const found = labels.flatMap(({ language, words }) =>
    words.flatMap((word) => {
      const place = wordAt(piece.folded, word);
      if (place === null || (place.start !== 0 && !isTelling(word))) return [];
      return { language, word, end: place.end };
    }),
  );
  const longest = Math.max(0, ...found.map(({ word }) => word.length));
  return found
    .filter(({ word }) => word.length === longest)
    .map(({ language, word, end }) => {
      const behind = piece.text.slice(end);
      const value = behind.replace(/^[\s:：#№=.-]+/, '').replace(IS, '');
      const mark = behind.slice(0, behind.length - value.length);
      const isBare = value === '' || (IN_BRACKETS.test(value) && !/[:：]/.test(mark));
      return { language, word, piece, start: end - word.length, mark, value, isBare };
    });
}

/** What is labelled so: behind the label, or alone on the line below it. */
export function valuesOf(
  pieces: readonly Piece[],
  labels: readonly LabelWords[],
  needsColon = false,
): readonly Labelled[] {
  return pieces.flatMap((piece, index) =>
    labelledAs(piece, labels).flatMap((labelled) => {
      if (needsColon && !/[:：]/.test(labelled.mark)) return [];
      if (!labelled.isBare) return [labelled];
      const below = pieces[index + 1];
      return below ? [{ ...labelled, value: below.text }] : [];
    }),
  );
}
