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

/** What the lines are told from. */
export type TrapView = Pick<
  OrderView,
  'marketplace' | 'status' | 'facts' | 'bounds' | 'clocks' | 'claimBy' | 'urgency' | 'clockBehind'
>;
