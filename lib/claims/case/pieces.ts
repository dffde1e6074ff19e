import type { Facts } from '../../core/facts/fact';
import { factValue } from '../../core/facts/statement';

/** How many pieces are missing, and of how many; null where that is not said. */
export interface Pieces {
  readonly missing: number;
  readonly of: number | null;
}

/**
 * The pieces that are missing, from the user's words.
 *
 * @returns null where no number is said
 * @example piecesOf('15 of 20') // { missing: 15, of: 20 }
 */
function piecesOf(said: string | null): Pieces | null {
  const [missing, of] = said?.slice(0, 100).match(/\d{1,6}/g) ?? [];
  if (missing === undefined) return null;
  return { missing: Number(missing), of: of === undefined ? null : Number(of) };
}

/**
 * How much of a parcel is missing, as far as it was said. More than there were is no number to go by: "20 of 5" may
 * mean that five came.
 */
export function missingShare(facts: Facts): 'all' | 'some' | 'none' {
  const pieces = piecesOf(factValue(facts, 'piecesMissing'));
  if (pieces?.missing === 0) return 'none';
  return pieces !== null && pieces.of === pieces.missing ? 'all' : 'some';
}
