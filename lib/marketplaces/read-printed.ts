import type { Money } from '../core/fact';
import type { PageReading, PrintedReading, PrintedSighting, Sighting } from '../core/sighting';
import { readMoney } from '../reading/money';
import type { ReadResult } from '../reading/result';
import { oneLine } from './page-text';
import { remember } from './remember';
import { QUOTE_LIMIT } from './seen';

/**
 * A reading with its amounts read. What a page's script handed over as words becomes money, in the page's language; a
 * total that cannot be read is an `unread` entry with its reason, a price that cannot be read is null.
 */
export function withAmounts({ matched: _pagesOwn, ...printed }: PrintedReading): PageReading {
  // A list prints the same few prices on many cards.
  const amountIn = remember((text) => readMoney(text, { language: printed.language }));
  return {
    ...printed,
    sightings: printed.sightings.map((sighting) => amountsRead(sighting, amountIn)),
  };
}

function amountsRead(
  { total, lineItems, ...sighting }: PrintedSighting,
  amountIn: (text: string) => ReadResult<Money>,
): Sighting {
  const priceIn = (text: string) => {
    const price = amountIn(text);
    return price.ok ? price.value : null;
  };
  const whole = {
    ...sighting,
    lineItems: lineItems.map((item) => ({
      ...item,
      price: item.price === null ? null : priceIn(item.price),
    })),
  };
  if (total === null) return whole;
  const amount = amountIn(total);
  return amount.ok
    ? {
        ...whole,
        facts: {
          ...whole.facts,
          total: { value: amount.value, text: oneLine(total, QUOTE_LIMIT) },
        },
      }
    : { ...whole, unread: [...whole.unread, { field: 'total', reason: amount.reason }] };
}
