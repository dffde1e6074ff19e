import type { Disagreement } from '../facts/disagreements';
import type { Order } from '../facts/order';
import type { Clock } from '../rules/clock';

/**
 * A contradiction of the shop's pages, and whether a date that is still open depends on it. One that does not is over
 * with its date, or never moved one.
 */
export interface JudgedDisagreement extends Disagreement {
  readonly decides: boolean;
}

/**
 * Judges a contradiction by what would follow if each of its readings stood alone: where that changes no date that is
 * still open, it decides nothing now.
 *
 * Source: lib/core/README.md §2.6
 *
 * @param together what `openDates` tells of the order as it is
 * @param openDates everything of an order that a still open date consists of, as a text to compare
 */
export const decidesOpenDate = (
  order: Order,
  { fact, speakers }: Disagreement,
  together: string,
  openDates: (order: Order) => string,
): boolean => {
  const { [fact]: _first, ...firstSaid } = order.firstSaid ?? {};
  return speakers.some((alone) => {
    const facts = { ...order.facts, [fact]: [alone] };
    return openDates({ ...order, facts, firstSaid }) !== together;
  });
};

/** What `decidesOpenDate` compares: of the clocks that may decide, those that have not ended. */
export const openDatesOf = (clocks: readonly Clock[]): string =>
  JSON.stringify(
    clocks
      .filter(({ counts, state }) => counts && state !== 'over')
      .map(({ rule, kind, safe, surelyOver }) => [rule, kind, safe, surelyOver])
      .sort(),
  );
