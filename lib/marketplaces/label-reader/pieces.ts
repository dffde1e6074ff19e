import { oneLine } from '../page-text';
import { type Piece, textsIn } from './shown';

/**
 * The texts below `root` in page order, each as one line, one for each text node that holds any. Hidden copies are left
 * out.
 *
 * @param skip elements that are left out with everything below them
 * @param most nodes that are looked at
 */
export const piecesOf = (...of: Parameters<typeof textsIn>): Piece[] =>
  [...textsIn(...of)]
    .map(({ text, element }) => ({ text: oneLine(text), element }))
    .filter(({ text }) => text);
