import type { Done, Mutation } from './mutation';
import { type Random, randomFrom, seedOf } from './random';

/** The seed that CI uses: a red run means that the change under test broke something, and repeats itself. */
const SEED_OF_CI = '1';

/** `CLAIMCLOCK_FUZZ_SEED=anything` searches elsewhere. */
export const seed = process.env.CLAIMCLOCK_FUZZ_SEED ?? SEED_OF_CI;

/** `CLAIMCLOCK_FUZZ_CASE=name` runs that case alone. */
export const onlyCase = process.env.CLAIMCLOCK_FUZZ_CASE ?? null;

/** `CLAIMCLOCK_FUZZ_TIMES=10` searches ten times as long. */
export const times = Number(process.env.CLAIMCLOCK_FUZZ_TIMES ?? 1);

/** Everything that made up one case: enough to make it again. */
export interface Case {
  /** `fixture/seed/number`. */
  readonly name: string;
  readonly random: Random;
}

export const caseOf = (name: string): Case => ({ name, random: randomFrom(seedOf(name)) });

const MOST = 4;

/** How many mutations a case has: one in half of them, so that a failure is easy to understand. */
function countFor(random: Random): number {
  return random.once(2) ? 1 : 2 + random.below(MOST - 1);
}

/**
 * Spoils a subject in place.
 *
 * @param kept which of the mutations are carried out, by their position; the others draw the same lots, so that a case
 *   can be made smaller
 */
export function spoil<Subject>(
  subject: Subject,
  mutations: readonly Mutation<Subject>[],
  random: Random,
  kept: (position: number) => boolean = () => true,
): Done[] {
  const lots = Array.from({ length: countFor(random) }, () => ({
    mutation: random.pick(mutations),
    own: randomFrom(random.below(2 ** 32)),
  }));
  return lots.flatMap(({ mutation, own }, position) => {
    if (!mutation || !kept(position)) return [];
    const done = mutation.spoil(subject, own);
    return done ? [{ ...done, what: `${mutation.name}: ${done.what}` }] : [];
  });
}

/** Which oracles have something to say after all of these. */
export const together = (done: readonly Done[]) => ({
  keepsDates: done.every((each) => each.keepsDates),
  keepsPlaces: done.every((each) => each.keepsPlaces),
  keepsOwners: done.every((each) => each.keepsOwners),
  keepsIds: done.every((each) => each.keepsIds),
});
