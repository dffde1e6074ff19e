import { type EachField, type MakingEach, madeOf } from '../../plain/each-field';
import type { Instant } from '../../time/moment';

/** A letter as its writer left it. */
export interface LetterVersion {
  readonly text: string;
  /** What the facts had made of it when it was typed over: what they make of it later is compared with this. */
  readonly base: string;
  /** Counts the times that a letter was written, over all its versions: no two of them have the same. */
  readonly version: number;
  readonly at: Instant;
}

/** A letter's versions, what was written last first. More than one: two pages wrote without reading each other. */
export type Draft = readonly LetterVersion[];

/** What the user chose and wrote for an order's claim, beside the facts. */
export interface ClaimRecord {
  /** What happened, by the name that the claim desk gave it then; left out until it was chosen. */
  readonly situation?: { readonly name: string; readonly at: Instant };
  /** By the letter's name. A letter that nobody typed into is left out: its facts make it. */
  readonly letters?: { readonly [letter: string]: Draft };
}

/** So many versions of one letter are kept: nobody has more pages open at it. */
const MOST_VERSIONS = 20;

/** What is written of a letter. */
export interface Writing extends Pick<LetterVersion, 'text' | 'base' | 'at'> {
  /** The versions that its writer had read: they give way to it. Others stay beside it. */
  readonly over: readonly number[];
}

/** A draft with what was written: nothing gives way that its writer had not read. */
export function withWriting(draft: Draft, { over, ...written }: Writing): Draft {
  const others = draft.filter(({ version }) => !over.includes(version));
  if (others.some(({ text }) => text === written.text)) return others;
  const version = Math.max(0, ...draft.map((each) => each.version), ...over) + 1;
  return [{ ...written, version }, ...others].slice(0, MOST_VERSIONS);
}

/** A draft without the versions that its writer had read: the facts make the letter again. */
export const withoutVersions = (draft: Draft, over: readonly number[]): Draft =>
  draft.filter(({ version }) => !over.includes(version));

/** The record with a letter's draft; one without versions is left out. */
export function withDraft(record: ClaimRecord, letter: string, draft: Draft): ClaimRecord {
  const { [letter]: _, ...others } = record.letters ?? {};
  const letters = draft.length > 0 ? { ...others, [letter]: draft } : others;
  const { letters: _letters, ...rest } = record;
  return Object.keys(letters).length > 0 ? { ...rest, letters } : rest;
}

/** The moments at which each part of it was chosen or written. */
const MOMENTS: EachField<ClaimRecord, (record: ClaimRecord) => readonly Instant[]> = {
  situation: ({ situation }) => (situation ? [situation.at] : []),
  letters: ({ letters = {} }) => Object.values(letters).flatMap(atOf),
};
const atOf = (draft: Draft): readonly Instant[] => draft.map(({ at }) => at);

/** When anything of it was last chosen or written; 0: never. */
export const recordedAt = (record: ClaimRecord): Instant =>
  Math.max(0, ...Object.values(MOMENTS).flatMap((of) => of(record)));

interface Moved {
  readonly record: ClaimRecord;
  readonly moment: (at: Instant) => Instant;
}
const MOVED: MakingEach<ClaimRecord, Moved> = {
  situation: ({ record: { situation }, moment }) =>
    situation && { ...situation, at: moment(situation.at) },
  letters: ({ record: { letters }, moment }) => {
    const moved = (draft: Draft) => draft.map((each) => ({ ...each, at: moment(each.at) }));
    return (
      letters &&
      Object.fromEntries(Object.entries(letters).map(([name, draft]) => [name, moved(draft)]))
    );
  },
};

/** The record with each of its moments as this makes it. */
export const claimMadeBy = (record: ClaimRecord, moment: (at: Instant) => Instant): ClaimRecord =>
  madeOf(MOVED, { record, moment }, record);

/**
 * What two records of one claim hold together: the situation chosen last, and every letter's versions of both. A text
 * that another one holds whole is no version of its own.
 */
export const uniteClaims = (here: ClaimRecord, there: ClaimRecord): ClaimRecord =>
  madeOf(UNITED, { here, there }, there, here);

interface Two {
  readonly here: ClaimRecord;
  readonly there: ClaimRecord;
}
const UNITED: MakingEach<ClaimRecord, Two> = {
  situation: ({ here, there }) =>
    (there.situation?.at ?? 0) > (here.situation?.at ?? 0) ? there.situation : here.situation,
  letters: ({ here: { letters: here = {} }, there: { letters: there = {} } }) => {
    const names = new Set([...Object.keys(here), ...Object.keys(there)]);
    const start: ClaimRecord = {};
    return [...names].reduce(
      (record, name) => withDraft(record, name, uniteDrafts(here[name] ?? [], there[name] ?? [])),
      start,
    ).letters;
  },
};

function uniteDrafts(here: Draft, there: Draft): Draft {
  const fresh = there.filter(({ text }) => here.every((mine) => !mine.text.includes(text)));
  const kept = here.filter(({ text }) => fresh.every((other) => !other.text.includes(text)));
  if (fresh.length === 0) return kept;
  const last = Math.max(0, ...here.map(({ version }) => version));
  const numbered = fresh.map((each, at) => ({ ...each, version: last + 1 + at }));
  return [...kept, ...numbered].toSorted((a, b) => b.at - a.at).slice(0, MOST_VERSIONS);
}
