import type { Judged } from './why-counts';

/** What several speakers say alike: the value stands once, with everybody who says it. */
export interface SaidAlike {
  readonly shown: string;
  /** The first of them speaks for all: whether it counts, and why. */
  readonly first: Judged;
  readonly others: readonly Judged[];
}

/**
 * Puts together statements that read alike and weigh alike, and beside the one that counts all that merely say the
 * same. What the user typed stands alone, because it alone can be taken back.
 *
 * @param all in the order in which it counts; that order is kept
 * @param shownAs how a statement's value is written
 */
export function saidAlike(
  all: readonly Judged[],
  shownAs: (one: Judged) => string,
): readonly SaidAlike[] {
  const groups: { shown: string; first: Judged; others: Judged[] }[] = [];
  for (const one of all) {
    const shown = shownAs(one);
    const alike = groups.find(
      ({ first, ...group }) =>
        ![first, one].some(({ statement }) => statement.from === 'user') &&
        group.shown === shown &&
        (first.why === one.why || (first.counts && !one.counts && !one.differs)),
    );
    if (alike) alike.others.push(one);
    else groups.push({ shown, first: one, others: [] });
  }
  return groups;
}
