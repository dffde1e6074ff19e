import { plainText } from '../../reading/page-text';
import type { FactCollector } from '../fact-collector';
import { type LabelledValue, valuesAt } from './labels';
import { labelsOf, type ShopPages } from './shop-pages';
import type { Piece } from './shown';

/** What is longer is no amount. */
const LONGEST = 100;

/** "Total savings: $5": words, and no amount, go on where the label ends. */
const isSentence = ({ texts: [text = ''], glued }: LabelledValue): boolean =>
  glued && /:|\p{L}{5}/u.test(text);

/** An amount may stand in several texts, its sign in one of its own; what follows it must not become part of it. */
function amountIn({ texts }: LabelledValue): string | null {
  let amount = '';
  for (const text of texts) {
    const plain = plainText(text);
    const complete = /\d/.test(plainText(amount)) && /[\p{Sc}\p{L}]/u.test(amount);
    const goesOn = /[\d.,]$/.test(plainText(amount)) && /^[\d.,]+$/.test(plain);
    if (complete && !goesOn) break;
    amount += text;
  }
  return /\p{Nd}/u.test(amount) && amount.length <= LONGEST ? amount : null;
}

/**
 * The order's total as printed at its label; null where none is. Several different ones are none: which of them is the
 * order's nobody can say.
 */
export function totalAt(
  pieces: readonly Piece[],
  shop: ShopPages,
  seen: FactCollector,
): string | null {
  const values = valuesAt(pieces, shop.total, labelsOf(shop));
  seen.match('total', values[0]?.label ?? null, shop.total.length);
  const amounts = [
    ...new Set(values.flatMap((value) => (isSentence(value) ? [] : (amountIn(value) ?? [])))),
  ];
  if (amounts.length <= 1) return amounts[0] ?? null;
  seen.fail('total', 'several different totals at its label');
  return null;
}
