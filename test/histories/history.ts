import type { SnoozeLength } from '../../lib/core/views/order-actions';
import type { Life } from './life';

export type PageName = 'list' | 'detail' | 'tracking';

/** What can go wrong outside of the code, for as long as it lasts. */
export const FAULTS = ['disk', 'notices', 'alarm', 'badge', 'announcer'] as const;
export type Fault = (typeof FAULTS)[number];

export type TypedFact = 'placed' | 'shipped' | 'delivered' | 'statedEnd';

/** One thing that happens, on a machine that shows `minutes` more than after the one before. */
export type Step =
  /** Time passes; alarms ring when they should. */
  | { readonly kind: 'pass'; readonly minutes: number }
  /** The machine sleeps: alarms ring when it wakes. */
  | { readonly kind: 'sleep'; readonly minutes: number }
  /** A page is opened, and read by its nodes, by its data, or by both, one after the other. */
  | {
      readonly kind: 'visit';
      readonly page: PageName;
      readonly order: number;
      readonly by: 'nodes' | 'data' | 'both';
    }
  | {
      readonly kind: 'say';
      readonly order: number;
      readonly fact: TypedFact;
      readonly days: number;
    }
  | { readonly kind: 'situation'; readonly order: number; readonly is: Situation }
  | { readonly kind: 'take-back'; readonly order: number; readonly fact: TypedFact | 'situation' }
  | { readonly kind: 'received'; readonly order: number; readonly daysAgo: number }
  | { readonly kind: 'not-received'; readonly order: number }
  | { readonly kind: 'snooze'; readonly order: number; readonly until: SnoozeLength }
  | { readonly kind: 'unsnooze' | 'settle' | 'unsettle'; readonly order: number }
  /** The machine's clock is put so many minutes ahead of what is true; 0 puts it right. */
  | { readonly kind: 'clock'; readonly ahead: number }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'notifications'; readonly on: boolean }
  | { readonly kind: 'fault'; readonly what: Fault; readonly on: boolean }
  /**
   * The worker that does the next thing ends at its so many-th question to the browser, before it is answered or after.
   */
  | { readonly kind: 'death'; readonly question: number; readonly answered: boolean }
  /** The background starts anew; `forgets`: what the browser does not keep meanwhile. */
  | { readonly kind: 'restart'; readonly forgets: boolean };
export type Situation = 'not-received' | 'not-as-described' | 'changed-mind';

export interface History {
  /** Names it: the same name gives the same history. */
  readonly name: string;
  /** True time at which it begins, in epoch milliseconds. */
  readonly start: number;
  readonly zone: string;
  readonly lives: readonly Life[];
  readonly steps: readonly Step[];
}

export type Visit = Extract<Step, { kind: 'visit' }>;
/** What the user does with one order. */
export type Action = Exclude<Extract<Step, { order: number }>, Visit>;
