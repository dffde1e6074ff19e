import { expect, it } from 'vitest';
import { readPrice } from '../../../../../lib/marketplaces/aliexpress/page-data/price';

const amount = (formatPriceInfo?: string, currencyCode?: string, shown?: string) => {
  const price = readPrice({ formatPriceInfo, currencyCode }, shown, 'en');
  return price?.ok ? [price.value.amount, price.value.currency, price.value.text] : price;
};

it.each([
  ['R$31,93|31|93', 'BRL', ['31.93', 'BRL', 'R$31,93']],
  ['₩11,110|11110|', 'KRW', ['11110', 'KRW', '₩11,110']],
  ['US $1,234.50|1234|50', 'USD', ['1234.50', 'USD', 'US $1,234.50']],
  ['R$2.265,18|2265|18', 'BRL', ['2265.18', 'BRL', 'R$2.265,18']],
  ['$0.99|0|99', 'CAD', ['0.99', 'CAD', '$0.99']],
  ['1 234,50 zł|1234|50', 'PLN', ['1234.50', 'PLN', '1 234,50 zł']],
])('%s in %s is exact by its parts', (info, currency, expected) => {
  expect(amount(info, currency)).toEqual(expected);
});

it('takes the currency from the sign where the data names none', () => {
  expect(amount('€48.88|48|88')).toEqual(['48.88', 'EUR', '€48.88']);
  expect(amount('$48.88|48|88')).toEqual(['48.88', null, '$48.88']);
});

it('reads what is shown where the parts hold other digits, or there are none', () => {
  expect(amount('€48.88|99|88', 'EUR')).toEqual(['48.88', 'EUR', '€48.88']);
  expect(amount(undefined, 'CAD', '$5.00')).toEqual(['5.00', 'CAD', '$5.00']);
});

it('has no amount where there is none, and says so where it cannot be read', () => {
  expect(amount()).toBeNull();
  expect(amount('free', 'USD')).toMatchObject({ ok: false });
});
