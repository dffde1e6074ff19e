import type { PastedField, PastedOrder, Unclear } from '../../../components/new-order/pasted-order';
import { CURRENCY_FIELD } from '../../../components/order-page/form-fields';
import { dayOf } from '../../core/time/calendar-day';
import type { Here } from '../../wording/format';
import { typedAmount } from '../../wording/money';
import { daysIn } from './pasted-days';
import {
  type Found,
  idsIn,
  numbersIn,
  paymentsIn,
  shopsIn,
  titlesIn,
  totalsIn,
} from './pasted-parts';
import { MOST_CHARACTERS, piecesOf } from './pasted-pieces';

/**
 * What a pasted mail, page or message clearly says of an order. The text is untrusted: only so much of it is looked at,
 * and nothing of it is kept or run. What it gives twice and differently, or what could mean two things, is said and not
 * filled in.
 */
export function readPasted(text: string, { words, now, zone }: Here): PastedOrder {
  const pieces = piecesOf(text);
  const fields: { [field: string]: string } = {};
  const unclear: Unclear[] = [];
  const put = (field: PastedField, found: Found<string>): void => {
    const [only, ...others] = found;
    if (only === undefined) return;
    if (others.length > 0) unclear.push({ field, why: 'several', text: told(found) });
    else fields[field] = only;
  };
  put('marketplace', shopsIn(pieces));
  put('order-id', idsIn(pieces));
  put('title', titlesIn(pieces));
  put('paidWith', paymentsIn(pieces));
  put('total', totalsIn(pieces));
  const { total } = fields;
  if (total !== undefined) {
    const [amount = '', currency = ''] = total.split(' ');
    fields.total = typedAmount(amount, words);
    fields[CURRENCY_FIELD] = currency;
  }
  const numbers = numbersIn(pieces).filter((number) => number !== fields['order-id']);
  if (numbers.length > 0) fields.trackingNumbers = numbers.join('\n');
  const days = daysIn(pieces, dayOf(now, zone));
  const { marketplace } = fields;
  const isOfSeveral = [...unclear, ...days.unclear].some(
    ({ field, why }) => why === 'several' && ONCE_AN_ORDER.has(field),
  );
  return {
    fields: isOfSeveral
      ? { ...(marketplace !== undefined && { marketplace }) }
      : { ...fields, ...days.days },
    unclear: [...unclear, ...days.unclear],
    cut: text.length > MOST_CHARACTERS,
  };
}

/** A text that gives two of one of these is of two orders: nobody knows which of them the rest belongs to. */
const ONCE_AN_ORDER: ReadonlySet<PastedField> = new Set(['order-id', 'placed']);

const MOST_TOLD = 3;
const LONGEST_TOLD = 100;

const told = (found: Found<string>): string =>
  found.slice(0, MOST_TOLD).join(', ').slice(0, LONGEST_TOLD);
