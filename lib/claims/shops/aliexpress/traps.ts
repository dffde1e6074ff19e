import { RANK } from '../../../core/rules/rule';
import type { Instant } from '../../../core/time/moment';
import type { Trap, TrapCode, TrapPlace, TrapView } from '../trap';

/** What a confirmation leaves where the page prints no other number. */
const DAYS_AFTER = 15;

/** What to tell beside the buttons of AliExpress's pages that end something. */
export function aliExpressTraps(view: TrapView): readonly Trap[] {
  const { status, facts, bounds, urgency } = view;
  if (status === 'disputing')
    return [
      trap('accept-ends-it', 'accept'),
      trap('cancel-ends-it', 'cancel-dispute'),
      ...(facts.situation?.value === 'not-as-described'
        ? [trap('personal-reasons', 'reason')]
        : []),
    ];
  const completed = facts.completed ?? facts.confirmedReceipt;
  const isOver = bounds.overSince !== undefined || bounds.completedSince !== undefined;
  if (completed || isOver || urgency === 'settled' || urgency === 'over') return [];
  if (status !== 'awaiting-delivery' && status !== 'delivered') return [];
  const code = mayBeHere(view) ? 'confirm-starts-days' : 'confirm-not-here';
  return [trap(code, 'confirm', daysAfter(view), printedEnd(view))];
}

const trap = (
  code: TrapCode,
  place: TrapPlace,
  days: number | null = null,
  notBefore: Instant | null = null,
): Trap => ({
  code,
  place,
  days,
  notBefore,
  key: [code, days, notBefore].filter((part) => part !== null).join(' '),
});

/** It came, or may have come. */
const mayBeHere = ({ status, facts, bounds }: TrapView): boolean =>
  status === 'delivered' ||
  facts.delivered !== undefined ||
  facts.maybeDelivered !== undefined ||
  bounds.deliveredSince !== undefined;

/** The days that the page grants after the receipt is confirmed, never more than the shop's own. */
const daysAfter = ({ facts }: TrapView): number =>
  Math.min(DAYS_AFTER, facts.statedReturnDays?.value ?? DAYS_AFTER);

/**
 * The end of protection that the page printed, while it lies ahead: only a printed one can be relied on, and only where
 * nothing that is to be claimed by, such as the days after a delivery, ends sooner.
 */
function printedEnd({ clocks, claimBy }: TrapView): Instant | null {
  const end = clocks.find(
    ({ kind, rank, counts, state }) =>
      kind === 'protection-ends' && rank <= RANK.entered && counts && state === 'open',
  )?.safe;
  const isFirst = end != null && claimBy !== null && !claimBy.atMost && claimBy.safe >= end;
  return isFirst ? end : null;
}
