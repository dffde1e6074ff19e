import type { RawLabel } from '../../core/facts/sighting';
import type { FactCollector } from '../fact-collector';
import { valuesAt } from './labels';
import { labelsOf, type ShopPages } from './shop-pages';
import type { Piece } from './shown';

const MOST_VALUES = 50;
const LONGEST = 500;
const short = (text: string): string => text.slice(0, LONGEST);

/** What stands at the labels of a shop's days, as it is printed: the background reads it (`collectDays`). */
export function labelledDays(
  pieces: readonly Piece[],
  shop: ShopPages,
  seen: FactCollector,
): readonly RawLabel[] {
  const known = labelsOf(shop);
  return shop.days.flatMap(({ fact, labels }, at) => {
    const values = valuesAt(pieces, labels, known).slice(0, MOST_VALUES);
    // Of two sets of labels for one fact the first that stands there is the one to tell of.
    if (!seen.matched[fact]?.[0] && seen.matched[fact]?.[0] !== 0)
      seen.match(fact, values[0]?.label ?? null, labels.length);
    if (values.length === 0) return [];
    const printed = values.map(({ texts, glued, piece }) => ({
      texts: texts.map(short),
      glued,
      piece: short(piece.text),
    }));
    return { at, fact, values: printed };
  });
}
