import { RANK } from '../../core/rules/rule';
import type { Instant } from '../../core/time/moment';
import type { OrderView } from '../../core/views/order-view';
import type { ClaimSourceId } from '../sources';

/** Buttons of a shop's page that end something; the line stands beside one of them, and never presses it. */
export const TRAP_PLACES = ['confirm', 'accept', 'cancel-dispute', 'reason'] as const;
export type TrapPlace = (typeof TRAP_PLACES)[number];

/** What is told beside a button; the message is `claimTrap` + the code. */
export const TRAPS = {
  /** It has not come, as far as is known: confirming says that it has. */
  'confirm-not-here': 'ae-confirm',
  /** Confirming starts the last days to dispute in. */
  'confirm-starts-days': 'ae-confirm',
  'accept-ends-it': 'ae-dispute-page',
  'cancel-ends-it': 'ae-cancel',
  'personal-reasons': 'ae-personal-reasons',
} as const satisfies { readonly [code: string]: ClaimSourceId };
export type TrapCode = keyof typeof TRAPS;

/** One line beside a button, for one order. */
export interface Trap {
  readonly code: TrapCode;
  readonly place: TrapPlace;
  /** Days that confirming leaves; null where the line names none. */
  readonly days: number | null;
  /** Before when nothing forces the buyer, as the page printed it; null: not known, so nothing is said of it. */
  readonly notBefore: Instant | null;
  /** The same for the same facts: a line that was dismissed stays away while it is. */
  readonly key: string;
}

/** What a confirmation leaves where the page prints no other number. */
const DAYS_AFTER = 15;

/** What the lines are told from. */
type Told = Pick<
  OrderView,
  'marketplace' | 'status' | 'facts' | 'bounds' | 'clocks' | 'urgency' | 'clockBehind'
>;

/**
 * What to tell beside the buttons that end something, for one order of AliExpress. Of other shops no source says what
 * theirs do, and nothing is told; neither is it of a page on which nobody could read how the order stands.
 */
export function trapsOf(view: Told): readonly Trap[] {
  const { marketplace, status, facts, bounds, urgency, clockBehind } = view;
  if (marketplace !== 'aliexpress' || clockBehind || facts.status?.value !== status) return [];
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
const mayBeHere = ({ status, facts, bounds }: Told): boolean =>
  status === 'delivered' ||
  facts.delivered !== undefined ||
  facts.maybeDelivered !== undefined ||
  bounds.deliveredSince !== undefined;

/** The days that the page grants after the receipt is confirmed, never more than the shop's own. */
const daysAfter = ({ facts }: Told): number =>
  Math.min(DAYS_AFTER, facts.statedReturnDays?.value ?? DAYS_AFTER);

/** The end of protection that the page printed, while it lies ahead: only a printed one can be relied on. */
const printedEnd = ({ clocks }: Told): Instant | null =>
  clocks.find(
    ({ kind, rank, counts, state }) =>
      kind === 'protection-ends' && rank <= RANK.entered && counts && state === 'open',
  )?.safe ?? null;
