import { type Order, withoutSnooze } from '../../core/facts/order';
import { stateOf } from '../../core/rules/order-state';
import type { World } from '../../ports/ports';
import type { Viewing } from '../views/viewing';
import { viewsOf } from '../views/views';

/**
 * Takes a snooze back when a claim-by became known or moved to an earlier day, or the goods came, by whatever way that
 * was said: it was meant for what the user saw then, and must not hold back the warnings of another date, or of another
 * question.
 *
 * @returns the changed order, the same object when no snooze was in the way
 * Source: lib/core/README.md §4, danger signs
 */
export function liftSnooze(world: World, before: Order, after: Order, settings: Viewing): Order {
  if ((after.marks.snoozedUntil ?? 0) <= world.clock.now()) return after;
  if (!isReceived(before, after) && !isEarlier(world, before, after, settings)) return after;
  return { ...after, marks: withoutSnooze(after.marks) };
}

/** Whether there is a date now that nobody knew of, or an earlier one. */
function isEarlier(world: World, before: Order, after: Order, settings: Viewing): boolean {
  const [was, is] = [before, after].map((order) => viewsOf(world, [order], settings)[0]?.claimBy);
  if (!is) return false;
  return !was || is.lastWholeDay < was.lastWholeDay;
}

/** Whether the goods came between the two, all or another parcel of them, or the user says anew when they did. */
function isReceived(before: Order, after: Order): boolean {
  const said = saidReceived(after);
  return (
    (stateOf(after).arrived && !stateOf(before).arrived) ||
    parcelsThere(after) > parcelsThere(before) ||
    (said !== '' && said !== saidReceived(before))
  );
}

const parcelsThere = ({ packages = [] }: Order): number =>
  packages.filter(({ delivered }) => delivered !== null).length;

/** What the user said of having received it; empty where the user said nothing. */
const saidReceived = ({ facts }: Order): string =>
  [...(facts.delivered ?? []), ...(facts.confirmedReceipt ?? [])]
    .filter(({ from }) => from === 'user')
    .map(({ text }) => text)
    .join(' ');
