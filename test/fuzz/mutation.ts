import type { Random } from './random';

/** What one mutation did, and which oracles still have something to say afterwards. */
export interface Done {
  readonly what: string;
  /**
   * The subject states no day and no number of days that it did not state before, and every label is still at its day.
   */
  readonly keepsDates: boolean;
  /**
   * Every text is still where it was: among the shop's words or among other people's, as far as names and places tell.
   */
  readonly keepsPlaces: boolean;
  /** Nothing of one order went over to another that does not name it. */
  readonly keepsOwners: boolean;
  /** Every order is still named wherever it was. */
  readonly keepsIds: boolean;
}

/** One way to spoil a subject in place; null where there was nothing to spoil. */
export interface Mutation<Subject> {
  readonly name: string;
  /** How often it is chosen, against the others. */
  readonly weight: number;
  readonly spoil: (subject: Subject, random: Random) => Done | null;
}

/** Something was added that names no day. */
export const added = (what: string): Done => ({
  what,
  keepsDates: true,
  keepsPlaces: true,
  keepsOwners: true,
  keepsIds: true,
});

/** Something was taken away, or its words changed. */
export const lessened = (what: string): Done => ({ ...added(what), keepsIds: false });

/** Names or places changed. */
export const reshaped = (what: string): Done => ({ ...lessened(what), keepsPlaces: false });

/** Anything may say anything now: only what must never happen is asked. */
export const garbled = (what: string): Done => ({
  what,
  keepsDates: false,
  keepsPlaces: false,
  keepsOwners: false,
  keepsIds: false,
});

/** As many entries of each as its weight. */
export const weighted = <Subject>(
  mutations: readonly Mutation<Subject>[],
): readonly Mutation<Subject>[] =>
  mutations.flatMap((mutation) => Array.from({ length: mutation.weight }, () => mutation));
