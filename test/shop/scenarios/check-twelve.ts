import { anOrder } from '../invented';
import type { Scenario, ShopLanguage, ShopOrder, ShopPackage } from '../scenario';

const LANGUAGES: readonly ShopLanguage[] = ['en', 'pt', 'es', 'fr', 'de', 'ko', 'ar'];
const CARRIERS = [
  'AliExpress Selection Standard',
  'AliExpress standard shipping',
  'YFH Special Standard',
  'China Post Registered Air Mail',
];
const LOCAL_CARRIERS = ['J&T Express', 'Hanjin', 'CJ'];

/** A parcel with a number at its origin, another at its end, and somebody who brings it. */
const parcel = (index: number, changes: Partial<ShopPackage> = {}): ShopPackage => ({
  carrier: CARRIERS[index % CARRIERS.length] ?? '',
  number: `CNBR${String(60_000_000_000 + index)}`,
  originNumber: `LP${String(60_000_000_000_000 + index).padStart(14, '0')}`,
  localCarrier: LOCAL_CARRIERS[index % LOCAL_CARRIERS.length] ?? '',
  ...changes,
});

/**
 * Twelve orders on their way of which the list tells no date, no carrier and no parcel: each has another stated end,
 * every fourth has two parcels, and the second one of the tenth has arrived.
 */
function twelve(first: number): ShopOrder[] {
  return Array.from({ length: 12 }, (_, index) => {
    const placed = -20 - index;
    const number = first + index;
    const second = parcel(number + 500, {
      shipped: placed + 3,
      ...(index === 9 ? { delivered: -2 } : {}),
    });
    return anOrder(number, placed, {
      promised: placed + 25,
      refundBefore: 10 + index * 3,
      packages: index % 4 === 1 ? [parcel(number), second] : [parcel(number)],
    });
  });
}

/** `check-twelve-en`, `check-twelve-pt`, …: ten orders and two behind “View orders”. */
const inEveryLanguage = LANGUAGES.map(
  (language, index): Scenario => ({
    name: `check-twelve-${language}`,
    shows: `twelve orders whose own pages tell what the list does not, in the language ${language}`,
    answer: 'orders',
    language,
    header: 'new',
    orders: twelve(3000 + index * 20),
  }),
);

const [english] = inEveryLanguage;

export const checkTwelve: readonly Scenario[] = [
  ...inEveryLanguage,
  ...(english
    ? [
        {
          ...english,
          name: 'renamed-classes',
          shows: 'the same twelve orders with every class name another one',
          renamedClasses: true as const,
        },
      ]
    : []),
];
