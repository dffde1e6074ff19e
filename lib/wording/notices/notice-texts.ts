import type { ClaimBy } from '../../core/rules/clock';
import { isUnder48Hours, lastMinute } from '../../core/time/last-day';
import type { OrderView } from '../../core/views/order-view';
import { dayText, momentText } from '../format';
import { hereOf, type Telling } from './telling';

const NAMED = 3;
const LONGEST_TITLE = 60;

/** What to do until when, as a notice's first line: "Claim by Thu 10 Dec". */
export function claimText(telling: Telling, view: OrderView): string {
  const { words } = telling;
  if (view.claimBy?.state === 'past-safe') return words.say('noticePastSafe');
  if (isAtMost(view)) return words.say('urgencyAtMost', exactText(telling, view));
  const about = view.claimBy?.certainty === 'estimated' ? 'About' : '';
  const day = dateText(telling, view);
  const isLast = view.daysLeft !== null && view.daysLeft <= 0;
  return words.say(isLast ? `noticeLastDay${about}` : `noticeClaimBy${about}`, day);
}

/**
 * How much time is left. Under 48 hours the exact time is said, since the last whole day may lie hours before it
 * (lib/core/README.md §2.7).
 */
export function leftText({ words, clock }: Telling, { claimBy, daysLeft }: OrderView): string {
  if (!claimBy || daysLeft === null) return '';
  if (claimBy.state === 'past-safe') return words.say('noticeHintPastSafe');
  if (claimBy.atMost) return words.say('noticeHintAtMost');
  if (isNear(claimBy, clock)) {
    const hint = claimBy.certainty === 'estimated' ? 'noticeHintTimeAbout' : 'noticeHintTime';
    return words.say(hint, lastTimeText(claimBy, { words, clock }));
  }
  return words.count('noticeHintDays', daysLeft);
}

const isNear = ({ safe }: ClaimBy, clock: Telling['clock']): boolean =>
  isUnder48Hours(safe, clock.now());

/** A notice may stand for days: it names the day, never "tomorrow". */
const lastTimeText = ({ safe }: ClaimBy, telling: Telling) =>
  momentText(lastMinute(safe, telling.clock.zone()), hereOf(telling));

/** The claim-by's last whole day, in its last 48 hours the exact time; empty without one. */
const exactText = (telling: Telling, view: OrderView): string =>
  view.claimBy && isNear(view.claimBy, telling.clock)
    ? lastTimeText(view.claimBy, telling)
    : dateText(telling, view);

/** The claim-by's last whole day; empty without one. */
const dateText = (telling: Telling, { claimBy }: OrderView): string =>
  claimBy ? dayText(claimBy.lastWholeDay, hereOf(telling)) : '';

/**
 * Nothing but a maximum is known, and it has not passed: what to do is said before any day (lib/core/README.md §3.8).
 */
const isAtMost = ({ claimBy }: OrderView): boolean =>
  claimBy?.atMost === true && claimBy.state === 'open';

/** The day that stands for an order among others. */
export const lineDateText = (telling: Telling, view: OrderView): string =>
  isAtMost(view) ? claimText(telling, view) : dateText(telling, view);

/** A title comes from a shop: one line of it, and not more than a notice shows. */
export function nameText({ words }: Telling, { title, id }: OrderView): string {
  const oneLine = (title ?? '')
    .slice(0, 4 * LONGEST_TITLE)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  if (!oneLine) return words.say('noticeOrder', id);
  const letters = [...oneLine];
  return letters.length > LONGEST_TITLE
    ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`
    : oneLine;
}

/** One line for each of the first three; the rest are counted. */
export function lines<Item>(
  { words }: Telling,
  items: readonly Item[],
  line: (item: Item) => string,
): string {
  const more = items.length - NAMED;
  const named = items.slice(0, NAMED).map(line);
  return [...named, ...(more > 0 ? [words.count('noticeMore', more)] : [])].join('\n');
}

/** The orders with the earliest claim-by first. */
export const soonestFirst = (a: OrderView, b: OrderView): number =>
  (a.claimBy?.safe ?? 0) - (b.claimBy?.safe ?? 0) || (a.key < b.key ? -1 : 1);
