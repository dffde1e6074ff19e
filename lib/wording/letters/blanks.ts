import { SLOTS, type SlotName } from '../../claims/letters/slot';
import type { Words } from '../../core/facts/words';
import { blankText } from './letter-text';
import { inLetters } from './plain-letters';

/** A place in a letter that its writer has still to fill. */
export interface Blank {
  /** As it stands in the text, brackets included. */
  readonly written: string;
  /** What belongs there, in the language it was written in. */
  readonly name: string;
  /** Null where nobody knows: it was made in another language, or typed. */
  readonly slot: SlotName | null;
}

const BLANK = /\[ ([^[\]\n]{1,200}) \]/g;

/** The blanks of a text, each once, whoever wrote them: none may be copied unnoticed. */
export function blanksIn(text: string, words: Words): readonly Blank[] {
  const names = new Map([...text.matchAll(BLANK)].map(([written, name = '']) => [written, name]));
  return [...names].map(([written, name]) => ({
    written,
    name,
    slot: SLOTS.find((slot) => isName(name, blankText(slot, words))) ?? null,
  }));
}

/** A form that takes plain letters alone has the same name in those. */
const isName = (written: string, name: string): boolean =>
  written === name || written === inLetters(name);

/** A text with a blank filled, wherever it stands. */
export const withFilled = (text: string, { written }: Blank, filling: string): string =>
  text.replaceAll(written, () => filling);
