import { plainText, visibleText } from '../../reading/page-text';
import { holds, parentOf } from '../nodes';
import { oneLine } from '../page-text';
import type { Piece } from './shown';

/** A label is a few words; what is longer is none. */
const LABEL_LIMIT = 80;
/** Most texts that one value is put together from. */
const MOST_IN_A_VALUE = 6;

/**
 * A label for comparison: visible characters, plain signs, lower case, one space, no colon or number sign at its end.
 */
export function foldLabel(text: string): string {
  const plain = plainText(visibleText(text.slice(0, 4 * LABEL_LIMIT)));
  const folded = oneLine(plain, 2 * LABEL_LIMIT)
    .toLowerCase()
    .replace(/’/g, "'");
  let end = folded.length;
  while (end > 0 && ' :#№'.includes(folded.charAt(end - 1))) end--;
  return folded.slice(0, end);
}

/** What stands at a label. */
export interface LabelledValue {
  /** Which of the labels it is. */
  readonly label: number;
  /** The text in the label's own text node, behind it; else the texts that follow. Never empty. */
  readonly texts: readonly string[];
  /** The label and its value stand in one text without a colon: "Delivered on Jun 14, 2026". */
  readonly glued: boolean;
  readonly piece: Piece;
}

interface Start {
  readonly label: number;
  readonly rest: string;
  readonly glued: boolean;
}

/** A text on one line, and the same in small letters, letter by letter; null where these do not match. */
function lineOf(text: string): { readonly plain: string; readonly small: string } | null {
  const plain = oneLine(plainText(visibleText(text)));
  const small = plain.toLowerCase().replace(/’/g, "'");
  return small.length === plain.length ? { plain, small } : null;
}

/** Whether a text starts with these words, and not with longer ones, such as "Order totals". */
const startsWith = (small: string, words: string): boolean =>
  small.startsWith(words) && /^(?:\s|:|$)/.test(small.slice(words.length));

/** The longest of the labels that a text starts with, and what follows it. */
function startOf(text: string, labels: readonly string[]): Start | null {
  const line = lineOf(text);
  let found: Start | null = null;
  let length = -1;
  for (const [label, words] of labels.entries()) {
    if (!line || words.length <= length || !startsWith(line.small, words)) continue;
    const behind = line.plain.slice(words.length).trim();
    const colon = behind.startsWith(':');
    const rest = colon ? behind.slice(1).trim() : behind;
    length = words.length;
    found = { label, rest, glued: !colon && rest !== '' };
  }
  return found;
}

/** Whether a text is or starts with a label of any kind: one of these, or words that end in a colon. */
const isLabel = (text: string, known: readonly string[]): boolean =>
  (text.length <= LABEL_LIMIT && /[\p{L}\d)]\s*:$/u.test(plainText(text))) ||
  known.includes(foldLabel(text)) ||
  startOf(text, known)?.glued === false;

/**
 * The texts behind a label, inside the smallest element that holds any, up to the next label. What ends with a label
 * and starts with something else is no label with its value behind it.
 */
function following(pieces: readonly Piece[], at: number, known: readonly string[]): string[] {
  const [before, own, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!own || !next) return [];
  let frame: Element | null = own.element;
  while (frame && !holds(frame, next.element)) {
    if (before && holds(frame, before.element)) return [];
    frame = parentOf(frame);
  }
  const texts: string[] = [];
  for (const { text, element } of pieces.slice(at + 1, at + 2 + MOST_IN_A_VALUE)) {
    if (texts.length >= MOST_IN_A_VALUE || !holds(frame, element) || isLabel(text, known)) break;
    if (!/^[\s:#]+$/.test(plainText(text))) texts.push(text);
  }
  return texts;
}

/**
 * Everything that stands at one of these labels, in page order. A label counts where it is a text of its own or starts
 * one; a label inside a sentence does not.
 *
 * @param labels folded by `foldLabel`, in the order in which they are believed
 * @param known every label of the page, so that the next label is not taken for a value
 */
export function valuesAt(
  pieces: readonly Piece[],
  labels: readonly string[],
  known: readonly string[],
): LabelledValue[] {
  if (labels.length === 0) return [];
  return pieces.flatMap((piece, at) => {
    const start = startOf(piece.text, labels);
    if (!start) return [];
    const own = isLabel(start.rest, known) ? [] : [start.rest];
    const texts = start.rest === '' ? following(pieces, at, known) : own;
    return texts.length === 0 ? [] : [{ label: start.label, texts, glued: start.glued, piece }];
  });
}

/** Whether a text is, or starts with, one of these labels. */
function isAt({ text }: Piece, labels: readonly string[]): boolean {
  const line = lineOf(text);
  return line !== null && labels.some((words) => startsWith(line.small, words));
}

/** The first text that is, or starts with, one of these labels; null where none does. */
export const pieceAt = (pieces: readonly Piece[], labels: readonly string[]): Piece | null =>
  pieces.find((piece) => isAt(piece, labels)) ?? null;
