import type { Known } from '../case/known';
import type { Claim } from '../claim';
import type { LetterLine } from './letter';
import { isSlot, type SlotName, type Slots } from './slot';

/** A line as it is kept: some are only said where everything in them is known. */
export type TemplateLine = LetterLine & { readonly ifKnown?: true };

/** A line in English; `{item}` is a slot. */
export const say = (english: string): TemplateLine => ({ english });

/** A line in English that is said only where all its slots are known. */
export const ifKnown = (english: string): TemplateLine => ({ english, ifKnown: true });

/** What the lines of a letter are chosen by. */
export interface Writer {
  readonly known: Known;
  readonly claim: Claim;
  readonly slots: Slots;
}

export type Template = (writer: Writer) => readonly TemplateLine[];

const IN_ENGLISH = /\{([a-z-]+)\}/g;

/** The slots of a line, in order. */
export const slotsIn = (line: LetterLine): readonly SlotName[] =>
  'english' in line
    ? [...line.english.matchAll(IN_ENGLISH)].flatMap(([, name = '']) =>
        isSlot(name) ? [name] : [],
      )
    : line.slots;

/** The lines that can be said: without those that need something which is not known. */
export const sayable = (lines: readonly TemplateLine[], slots: Slots): readonly LetterLine[] =>
  lines
    .filter((line) => !line.ifKnown || slotsIn(line).every((slot) => slots[slot] !== undefined))
    .map(({ ifKnown: _, ...line }) => line);
