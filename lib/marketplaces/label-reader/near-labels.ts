import { closest } from '../nodes';
import { isLabelled } from './lines';
import type { Piece } from './shown';

/** How near another label of the shop must stand to an id whose own label is not known, in texts. */
const NEAR = 14;

/**
 * Tells of a line, and the element that it stands in, whether it stands near one that is, or starts with, one of these
 * labels, or in one of the shop's lists.
 *
 * @param lists selector of elements that hold orders and nothing else
 */
export const nearLabels =
  (labels: readonly string[], lists: string) =>
  (element: Element, lines: readonly Piece[], at: number): boolean =>
    closest(element, lists) !== null ||
    lines.slice(Math.max(0, at - NEAR), at + 1 + NEAR).some(({ text }) => isLabelled(text, labels));
