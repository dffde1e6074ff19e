/** Carriers that old AliExpress gave one window each, and AliExpress's own premium line. */
export type CarrierClass = 'courier' | 'ems-sf' | 'post' | 'premium';

/** One number of days for each class of carrier. */
export type DaysByCarrier = { readonly [Class in CarrierClass]?: number };

/**
 * The days that a rule with one number for each class of carrier gives an order. A limit takes the fewest that its
 * carriers may mean, a wait the most, because the one binds the buyer and the other does not.
 *
 * @param methods for each shipping method of the order the classes it may mean; empty where its class is not known
 * @returns `known` is false where a method, or every one, is of no known class: then all numbers of the rule were
 *   possible
 */
export function daysForCarriers(
  table: DaysByCarrier,
  binds: 'limit' | 'wait',
  methods: readonly (readonly CarrierClass[])[],
): { readonly days: number; readonly known: boolean } {
  const named = methods.map((classes) => classes.flatMap((each) => table[each] ?? []));
  const known = named.length > 0 && named.every((days) => days.length > 0);
  const days = known ? named.flat() : Object.values(table);
  return { days: binds === 'wait' ? Math.max(...days) : Math.min(...days), known };
}
