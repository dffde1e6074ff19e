import type { From } from '../../lib/core/fact';
import type { SeenFacts } from '../../lib/core/sighting';

/** What was answered to have been stored. */
export interface Expected {
  readonly order: number;
  readonly from: From;
  /** Null: of the user, whose words carry the time at which they were stored. */
  readonly readAt: number | null;
  readonly facts: { readonly [Name in keyof SeenFacts]?: unknown };
}
