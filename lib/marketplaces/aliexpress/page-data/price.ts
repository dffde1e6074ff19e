import * as v from 'valibot';
import type { Money } from '../../../core/facts/fact';
import { readMoney } from '../../../reading/money';
import { plainText } from '../../../reading/page-text';
import { type ReadResult, read } from '../../../reading/result';
import { words } from './either-form';

/** `R$31,93|31|93`, `₩11,110|11110|`: the amount as shown, its whole units, its decimals (FACTS.md §6.2). */
const EXACT = /^(.{1,60})\|(\d{1,12})\|(\d{0,4})$/;

export const priceFields = v.object({ formatPriceInfo: words, currencyCode: words });
type PriceFields = v.InferOutput<typeof priceFields>;

const codeOf = (text: string | undefined): string | null =>
  text !== undefined && /^[A-Z]{3}$/.test(text) ? text : null;

/** The exact amount, if the parts hold the very digits that are shown. */
function exactly(info: string | undefined, currency: string | null): Money | null {
  const [, shown = '', whole = '', decimals = ''] = EXACT.exec(info ?? '') ?? [];
  const digits = plainText(shown).replace(/\D/g, '');
  if (digits === '' || digits !== `${whole}${decimals}`) return null;
  const amount = `${whole.replace(/^0+(?=\d)/, '')}${decimals && `.${decimals}`}`;
  return { amount, currency, text: shown.trim() };
}

/**
 * An amount of the shop's data: exact where it gives the parts of the number, else as its text is read in the page's
 * language.
 *
 * @param shown the amount as the page shows it, for data without parts
 * @returns null where there is no amount at all, as for orders that expired
 */
export function readPrice(
  { formatPriceInfo, currencyCode }: PriceFields,
  shown: string | undefined,
  language: string,
): ReadResult<Money> | null {
  const printed = formatPriceInfo?.split('|')[0] ?? shown;
  if (printed === undefined) return null;
  const code = codeOf(currencyCode);
  // Signs cost more to read than all else of an order.
  const exact = code === null ? null : exactly(formatPriceInfo, code);
  if (exact) return read(exact);
  const told = readMoney(printed, { language });
  const unnamed = exactly(formatPriceInfo, told.ok ? told.value.currency : code);
  if (unnamed) return read(unnamed);
  return told.ok && code !== null && told.value.currency === null
    ? read({ ...told.value, currency: code })
    : told;
}

/** The amount in the currency that its order names, where its own sign could be several ("$"). */
export function inCurrencyOf(
  order: string | undefined,
  price: ReadResult<Money> | null,
): ReadResult<Money> | null {
  const code = codeOf(order);
  return price?.ok && price.value.currency === null && code !== null
    ? read({ ...price.value, currency: code })
    : price;
}
