import type { Money } from '../../core/facts/fact';
import type { SeenFact } from '../../core/facts/sighting';
import { readAmount } from '../../reading/amount';
import { currencyDigits } from '../../reading/currency-signs';
import { plainText, visibleText } from '../../reading/page-text';
import type { Problem } from '../../wording/problem';

const LONGEST = 40;

/**
 * An amount as a person types it in the language of the texts, in any digits. One sign before exactly three digits may
 * start decimals or part thousands: where the language allows both, the user is asked; nothing is guessed.
 *
 * @param currency a code of ISO 4217, in any case
 */
export function readAmountField(
  typed: string,
  currency: string,
  language: string,
):
  | { readonly fact: SeenFact<Money> }
  | { readonly field: 'amount' | 'currency'; readonly problem: Problem } {
  const amount = (message: string) => ({ field: 'amount' as const, problem: { message } });
  const code = currency.trim().toUpperCase();
  if (code === '') return { field: 'currency', problem: { message: 'orderPageCurrencyMissing' } };
  if (!Intl.supportedValuesOf('currency').includes(code))
    return { field: 'currency', problem: { message: 'orderPageCurrencyUnknown' } };
  const plain = plainText(visibleText(typed)).trim();
  if (plain.length > LONGEST || !/^\d[\d.,'’٬٫ ]*$/.test(plain))
    return amount('orderPageAmountWrong');
  const digits = currencyDigits(code);
  if (isUnclear(plain, digits, language)) return amount('orderPageAmountUnclear');
  const read = readAmount(plain, digits, language);
  if (!read.ok || !/^\d{1,12}(?:\.\d{1,6})?$/.test(read.value))
    return amount('orderPageAmountWrong');
  return {
    fact: {
      value: { amount: read.value, currency: code, text: `${plain} ${code}` },
      text: `${plain} ${code}`,
    },
  };
}

function isUnclear(plain: string, digits: number, language: string): boolean {
  const [, sign] = /^\d{1,3}([.,])\d{3}$/.exec(plain) ?? [];
  if (sign === undefined) return false;
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(
    1234567.5,
  );
  const own = (type: string) => parts.find((part) => part.type === type)?.value;
  return sign !== own('group') && !(digits > 2 && sign === own('decimal'));
}
