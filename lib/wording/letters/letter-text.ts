import type { Letter, LetterId, LetterLine } from '../../claims/letters/letter';
import { isSlot, type SlotName } from '../../claims/letters/slot';
import { CLAIM_SOURCES } from '../../claims/sources';
import type { Words } from '../../core/facts/words';
import { pascalCase } from '../../core/plain/pascal-case';
import { sourced } from '../claims/claim-words';
import type { Here } from '../format';
import { inLetters } from './plain-letters';
import { slotText } from './slot-text';

/** A piece of a letter: text that is always there, something a fact says, or a place that its writer must fill. */
export interface LetterPiece {
  readonly kind: 'text' | 'fact' | 'blank';
  readonly text: string;
  /** What the piece holds, or lacks; null for text. */
  readonly slot: SlotName | null;
}

/** A letter as it is shown: its lines, each in pieces. */
export type WrittenLetter = readonly (readonly LetterPiece[])[];

/** What a letter is called. */
export const letterTitle = (id: LetterId, words: Words): string =>
  words.say(`letterTitle${pascalCase(id)}`);

/** What belongs in a blank. */
export const blankText = (slot: SlotName, words: Words): string =>
  words.say(`letterBlank${pascalCase(slot)}`);

/** Writes a letter: in English where a seller reads it, else in the language of `here`. */
export const writeLetter = (letter: Letter, here: Here): WrittenLetter =>
  letter.lines.map((line) => writeLine(line, letter, here));

/** Whether letters are written in the user's language; where they are not they are English, as a whole. */
const hasLetters = (words: Words): boolean => words.language.startsWith(lettersIn(words));

const lettersIn = (words: Words): string => words.say('letterLanguage');

/** The language that a letter is written in. */
export const languageOf = (letter: Letter, words: Words): string =>
  letter.lines.some((line) => 'english' in line) ? 'en' : lettersIn(words);

/** Why and when to send a letter, to be read beside it. */
export const letterWhy = (id: LetterId, words: Words): string =>
  words.say(`letterWhy${pascalCase(id)}`);

/** Marks a place in a text that nothing else can be mistaken for: no page's text keeps these characters. */
const PLACE = /\uE000(\d+)\uE001/;
const place = (at: number): string => `\uE000${at}\uE001`;

function writeLine(line: LetterLine, letter: Letter, here: Here): readonly LetterPiece[] {
  const slots: SlotName[] = [];
  const text = textWithPlaces(line, slots, here);
  const pieces = text.split(PLACE).map((part, at): LetterPiece => {
    const slot = at % 2 === 1 ? slots[Number(part)] : undefined;
    return slot === undefined
      ? { kind: 'text', text: part, slot: null }
      : writeSlot(slot, letter, 'english' in line || !hasLetters(here.words), here);
  });
  const spoken = pieces.filter((piece) => piece.text !== '');
  return letter.plainText ? spoken.map((piece) => plainPiece(piece, here)) : spoken;
}

/** Of a fact in another script nothing may be left: then its writer must say it in English. */
function plainPiece(piece: LetterPiece, { words }: Here): LetterPiece {
  const text = inLetters(piece.text);
  if (piece.kind !== 'fact' || piece.slot === null || /[A-Za-z0-9]/.test(text))
    return { ...piece, text };
  const blank = words.say('letterBlank', blankText(piece.slot, words));
  return { ...piece, kind: 'blank', text: blank };
}

function textWithPlaces(line: LetterLine, slots: SlotName[], { words }: Here): string {
  if ('message' in line) {
    slots.push(...line.slots);
    const text = words.say(line.message, ...line.slots.map((_, at) => place(at)));
    return sourced(text, line.source ?? null, words);
  }
  const text = line.english.replace(/\{([a-z-]+)\}/g, (written, name: string) => {
    if (!isSlot(name)) return written;
    slots.push(name);
    return place(slots.length - 1);
  });
  return line.source ? `${text} ${inEnglish(line.source)}` : text;
}

/** The source of a rule, as an English reader is told it. */
function inEnglish(source: keyof typeof CLAIM_SOURCES): string {
  const { title, date, readOn } = CLAIM_SOURCES[source];
  return `(${title}${date === null ? '' : `, ${date}`}; read ${readOn})`;
}

function writeSlot(slot: SlotName, { slots }: Letter, english: boolean, here: Here): LetterPiece {
  const value = slots[slot];
  if (value) return { kind: 'fact', text: slotText(value, english, here), slot };
  const text = here.words.say('letterBlank', blankText(slot, here.words));
  return { kind: 'blank', text, slot };
}

/** A letter as plain text, its lines one below the other; blanks stay visible in it. */
export const letterText = (written: WrittenLetter): string =>
  written.map((line) => line.map(({ text }) => text).join('')).join('\n');

/** A letter as it is copied. */
export interface Copyable {
  readonly text: string;
  /** Signs were replaced by plain ones. */
  readonly changed: boolean;
  /** Letters of another script have no plain one: they became "?". */
  readonly lost: boolean;
}

/** A letter as its form takes it: where that takes plain letters alone, what was typed is copied in those. */
export function copyable({ plainText }: Letter, typed: string): Copyable {
  if (!plainText) return { text: typed, changed: false, lost: false };
  const text = typed.split('\n').map(inLetters).join('\n');
  const marks = (one: string): number => one.split('?').length;
  return { text, changed: text !== typed, lost: marks(text) > marks(typed) };
}

/** From so many characters on a shop's form may cut a text off: advice alone, no source gives a limit. */
const LONG_TEXT = 500;

/** How long a letter to a shop is, and whether it may be too long for its form. */
export const lengthOf = (text: string): { readonly characters: number; readonly long: boolean } => {
  const characters = Array.from(text).length;
  return { characters, long: characters >= LONG_TEXT };
};
