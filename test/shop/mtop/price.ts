const CURRENCIES: readonly (readonly [string, string])[] = [
  ['US $', 'USD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['₩', 'KRW'],
  ['￥', 'JPY'],
  ['¥', 'CNY'],
  ['zł', 'PLN'],
  ['₽', 'RUB'],
  ['SAR', 'SAR'],
  ['₪', 'ILS'],
];

export const currencyOf = (printed: string): string =>
  CURRENCIES.find(([sign]) => printed.includes(sign))?.[1] ?? 'USD';

/**
 * A price as the gateway repeats it beside the printed one: display, whole part, fraction.
 *
 * @example formatPrice('R$1.132,74') // "R$1.132,74|1132|74"
 */
export function formatPrice(printed: string): string {
  const [figures = ''] = /\d[\d\s.,]*\d|\d/.exec(printed) ?? [];
  const fraction = /[.,](\d{2})$/.exec(figures)?.[1] ?? '';
  const whole = fraction ? figures.slice(0, -3) : figures;
  return `${printed}|${whole.replace(/\D/g, '')}|${fraction}`;
}
