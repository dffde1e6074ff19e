import { type Facts, type Statement, TIME_FACTS, type TimeFactName } from '../../core/facts/fact';
import { earlierFirst } from '../../core/time/span';
import type { Time } from '../../core/time/time';

/** One thing that somebody said happened, for the timeline of a case. */
export interface Dated {
  readonly name: TimeFactName;
  readonly statement: Statement<Time>;
}

/** Everything that is dated of an order, whoever said it, in the order in which it happened. */
export const timelineOf = (facts: Facts): readonly Dated[] =>
  TIME_FACTS.flatMap((name) =>
    (facts[name] ?? []).map((statement): Dated => ({ name, statement })),
  ).toSorted((a, b) => earlierFirst(a.statement.value, b.statement.value));
