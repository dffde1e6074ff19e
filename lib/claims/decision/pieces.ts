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

/** Whether every piece of a parcel is missing. */
export function allMissing(facts: Facts): boolean {
  const pieces = piecesOf(factValue(facts, 'piecesMissing'));
  return pieces?.of != null && pieces.of > 0 && pieces.missing >= pieces.of;
}
