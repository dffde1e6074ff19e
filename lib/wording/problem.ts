import type { FactName } from '../core/facts/fact';

/** What is wrong with a field and what to do: a message name, and what goes into it. */
export interface Problem {
  readonly message: string;
  /** A fact whose name goes into the message. */
  readonly fact?: FactName;
  readonly limit?: number;
}
