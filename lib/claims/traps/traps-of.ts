import type { Order } from '../../core/facts/order';
import { counting } from '../../core/facts/statement';
import { stateOf } from '../../core/rules/order-state';
import { protectionOf } from '../../core/rules/protection';
import { RANK } from '../../core/rules/rule';
import type { Instant } from '../../core/time/moment';
import type { ClaimContext } from '../decision/known';
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

/**
 * What to tell beside the buttons that end something, for one order of AliExpress. Of other shops no source says what
 * theirs do, and nothing is told.
 */
export function trapsOf(order: Order, context: ClaimContext): readonly Trap[] {
  if (order.marketplace !== 'aliexpress') return [];
  const state = stateOf(order);
  if (state.withdrawn || state.over) return [];
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
    key: [order.key, code, days ?? '', notBefore ?? ''].join(' '),
  });
  if (state.status === 'disputing')
    return [
      trap('accept-ends-it', 'accept'),
      trap('cancel-ends-it', 'cancel-dispute'),
      ...(state.situation === 'not-as-described' ? [trap('personal-reasons', 'reason')] : []),
    ];
  const toConfirm = state.status === 'awaiting-delivery' || state.status === 'delivered';
  if (!toConfirm || state.completed) return [];
  const code = state.arrived || state.maybeArrived ? 'confirm-starts-days' : 'confirm-not-here';
  return [trap(code, 'confirm', daysAfter(order), printedEnd(order, context))];
}

/** The days that the page grants after the receipt is confirmed; of several the fewest. */
function daysAfter({ facts }: Order): number {
  const printed = counting(facts, 'statedReturnDays').map(({ value }) => value);
  return Math.min(DAYS_AFTER, ...printed);
}

/** The end of protection that the page printed, while it lies ahead: only a printed one can be relied on. */
function printedEnd(order: Order, context: ClaimContext): Instant | null {
  const { clocks } = protectionOf(order, context.policy, context);
  const printed = clocks.find(
    ({ kind, rank, counts, state }) =>
      kind === 'protection-ends' && rank <= RANK.entered && counts && state === 'open',
  );
  return printed?.safe ?? null;
}
