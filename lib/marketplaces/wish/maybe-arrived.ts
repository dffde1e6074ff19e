import type { RawLabel } from '../../core/facts/sighting';
import { soundsDelivered } from '../arrival-words';
import { pieceAt } from '../label-reader/labels';
import { labelsOf } from '../label-reader/shop-pages';
import type { Piece } from '../label-reader/shown';
import { wishPages } from './pages';

/** What the shop says of a parcel is a few words; a longer text, or one without a day, may be an item's title. */
const LONGEST = 80;
const MOST = 20;
/** It starts with a label, and tells of something else. */
const SENTENCE = /^delivered (?:to|at|by|into)\b/i;

/**
 * Words that may mean that an item came, by a name that nobody knows, with the day in them or behind them: "Left with
 * neighbour on Sep 30, 2026". They are handed over as what stands at a label.
 *
 * Source: lib/core/README.md §3.11
 */
export function maybeArrived(pieces: readonly Piece[]): readonly RawLabel[] {
  const known = labelsOf(wishPages);
  const values = pieces.flatMap((piece, at) => {
    const { text } = piece;
    const day = [text, pieces[at + 1]?.text ?? ''].find((each) => /\p{Nd}/u.test(each));
    const isShort = text.length <= LONGEST && day !== undefined && day.length <= LONGEST;
    if (
      !isShort ||
      (pieceAt([piece], known) !== null && !SENTENCE.test(text)) ||
      !soundsDelivered(text)
    )
      return [];
    return [{ texts: [day], glued: false, piece: text }];
  });
  const at = wishPages.days.findIndex(({ fact }) => fact === 'maybeDelivered');
  return values.length > 0 ? [{ at, fact: 'maybeDelivered', values: values.slice(0, MOST) }] : [];
}
