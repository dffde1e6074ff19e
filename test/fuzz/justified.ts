import type { FactName } from '../../lib/core/facts/fact';
import { recordSighting } from '../../lib/core/facts/merge';
import type { Order } from '../../lib/core/facts/order';
import type { PageReading, Sighting } from '../../lib/core/facts/sighting';
import type { Clock } from '../../lib/core/rules/clock';
import type { Policy } from '../../lib/core/rules/rule';
import type { Instant } from '../../lib/core/time/moment';
import { viewOrder } from '../../lib/core/views/view';

/*
 * What "never a date later than the unspoiled page justifies" means here.
 *
 * Each limit of the spoiled reading that may become the claim-by is asked, by its rule. It is justified when the sound
 * reading, or any part of it in any state, gives that rule the same date or a later one: a page that lost its status,
 * its arrival or its printed end falls back to other rules, and those count from dates that the sound page has, too.
 * What is stated or computed must be justified by something stated or computed; only an estimate may rest on an
 * estimate, as where a printed end was lost. A rule that nothing in the sound reading gives a date may still not come
 * after the first of all its limits, which is safe whatever its rule is.
 */

/** When an order is looked at, and by whom. */
export interface Look {
  readonly now: Instant;
  readonly zone: string;
  readonly strict: boolean;
}

/** The orders that a sound reading of one order, or a part of it, can make. */
export type Parts = readonly Order[];

const ENDS: readonly FactName[] = ['statedEnd', 'statedCountdownEnd'];
const ARRIVALS: readonly FactName[] = ['delivered', 'completed'];
const DAYS: readonly FactName[] = [
  'statedDisputeDays',
  'statedReturnDays',
  'statedFreeReturnDays',
  'placed',
];
const STATES = ['awaiting-delivery', 'delivered', 'completed', 'unknown'] as const;

const without = ({ facts, ...rest }: Sighting, names: readonly FactName[]): Sighting => ({
  ...rest,
  facts: Object.fromEntries(
    Object.entries(facts).filter(([name]) => !names.some((left) => left === name)),
  ),
});

/**
 * Every part of a sighting that makes other rules apply: with and without its ends, arrivals and days, in any state.
 */
function partsOf(sighting: Sighting): Sighting[] {
  // Data that lost the code by which it is over says no more than its words.
  const { showsOver: _, ...withoutCode } = sighting;
  const parts = [ENDS, ARRIVALS, DAYS].reduce<Sighting[]>(
    (some, names) => some.flatMap((part) => [part, without(part, names)]),
    sighting.showsOver ? [sighting, withoutCode] : [sighting],
  );
  return parts.flatMap((part) => [
    part,
    without(part, ['status']),
    ...STATES.map((value) => ({
      ...part,
      facts: { ...part.facts, status: { value, text: '' } },
    })),
  ]);
}

/**
 * What a sound reading justifies for one of its orders.
 *
 * @param before what was known of the order when its page was read
 * @param wholes the sighting, and the same with the days that its page prints besides
 */
export const partsAfter = (
  before: Order | null,
  wholes: readonly Sighting[],
  reading: PageReading,
): Parts => wholes.flatMap(partsOf).map((part) => recordSighting(before, part, reading));

/** The limits of an order that may be shown as its claim-by. */
function limitsOf(order: Order, policy: Policy, look: Look): readonly Clock[] {
  return viewOrder(order, policy, look).clocks.filter(
    ({ counts, binds, safe }) => counts && binds === 'limit' && safe !== null,
  );
}

const isFirm = ({ certainty }: Clock): boolean => certainty !== 'estimated';
const justifies = (other: Clock, clock: Clock): boolean =>
  other.rule === clock.rule &&
  other.kind === clock.kind &&
  (isFirm(other) || !isFirm(clock)) &&
  (other.safe ?? 0) >= (clock.safe ?? 0);

/**
 * Every limit of a spoiled order that is later than the sound one justifies, one sentence each; empty: none.
 *
 * @param sound the order as its unspoiled page makes it
 * @param parts asked only when the whole does not justify a date: working them out takes time
 */
export function laterThan(
  sound: Order,
  parts: () => Parts,
  spoiled: Order,
  policy: Policy,
  look: Look,
): string[] {
  const whole = limitsOf(sound, policy, look);
  const first = Math.min(...whole.map(({ safe }) => safe ?? 0));
  return limitsOf(spoiled, policy, look)
    .filter((clock) => (clock.safe ?? 0) > first)
    .filter((clock) => !whole.some((other) => justifies(other, clock)))
    .filter(
      (clock) =>
        !parts().some((part) =>
          limitsOf(part, policy, look).some((other) => justifies(other, clock)),
        ),
    )
    .map(
      ({ rule, certainty, safe, quote, because }) =>
        `${rule}, ${certainty}, ${new Date(safe ?? 0).toISOString()} (${quote ?? because.code})`,
    );
}
