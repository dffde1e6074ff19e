import type { From } from '../../lib/core/facts/fact';

/** What was answered to have been stored: who said something of which facts of an order. */
export interface Expected {
  readonly order: number;
  readonly from: From;
  readonly facts: readonly string[];
  /** By the machine's clock. */
  readonly at: number;
}
