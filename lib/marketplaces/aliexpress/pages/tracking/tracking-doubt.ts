import type { FactCollector } from '../../../fact-collector';
import { attributeOf, findAll, own } from '../../../nodes';
import { textPieces } from '../../../page-text';
import { parcelsNamedIn } from '../../texts/packages-named';
import { type MaybePast, maybePastTime, type ReadingMoment } from '../../texts/times';
import { TRACKING } from '../selectors';

/** A parcel's tab by its class name, and not the row of tabs around it. */
const TAB = /(?:^|\s)(?:tab-list|package-tabs?)(?:-v\d)?--tab(?:item)?(?:-pc)?(?:--|\s|$)/i;
const TAB_LIMIT = 50;

/**
 * How many parcels a tracking page names, by its tabs or in words; 0 where it draws as many.
 *
 * @param drawn how many it draws
 * Source: lib/core/README.md §3.11
 */
export function parcelsNamed(page: Document, drawn: number): number {
  const tabs = findAll(page, TRACKING.tab)
    .slice(0, 4 * TAB_LIMIT)
    .filter((tab) => TAB.test(attributeOf(tab, 'class') ?? '')).length;
  const named = Math.max(Math.min(tabs, TAB_LIMIT), parcelsNamedIn(textPieces(own(page, 'body'))));
  return named > Math.max(drawn, 1) ? named : 0;
}

interface MaybeDelivery extends MaybePast {
  readonly text: string;
}

/**
 * Says the earliest of the steps that may have been a delivery; one whose day cannot be read may have been any day
 * until now.
 */
export function collectDoubt(
  doubts: readonly MaybeDelivery[],
  moment: ReadingMoment,
  seen: FactCollector,
): void {
  const [first] = doubts.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  if (!first) return;
  seen.add('maybeDelivered', maybePastTime(first, moment), first.text);
}
