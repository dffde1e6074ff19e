import type { DaysFromNow, ShopItem, ShopOrder } from './scenario';

/** The `index`-th invented order id: 16 digits, the last four the same for one buyer, consecutive ones 20000 apart. */
const orderId = (index: number) => String(8_201_000_000_001_234 + index * 20_000);

const GOODS = [
  'Bicycle bell, brass, fits every handlebar',
  'USB-C cable, 2 m, braided',
  'Folding desk lamp with a dimmer',
  'Winter gloves for touch screens',
  'Phone case with a card pocket',
  'Set of 12 watercolour brushes',
  'Ceramic teapot, 600 ml',
  'Kitchen scale, 5 kg',
  'Garden hose connector, 3 pieces',
  'Reading glasses, +1.5',
];
const STORES = [
  'Amber Lane Store',
  'North Pier Tools',
  'Paper Kite Official Store',
  'Tin Drum Home',
];

const itemOf = (index: number): ShopItem => ({
  title: GOODS[index % GOODS.length] ?? 'Something',
  price: `US $${(3 + ((index * 7) % 40)).toFixed(0)}.${String((index * 13) % 100).padStart(2, '0')}`,
  quantity: 1 + (index % 3 === 2 ? 1 : 0),
  variant: index % 2 === 0 ? 'Color: black' : 'Color: white, Ships From: CHINA',
});

/** An undelivered order placed `placed` days from now; `changes` says what is different. */
export function anOrder(
  index: number,
  placed: DaysFromNow,
  changes: Partial<ShopOrder> = {},
): ShopOrder {
  const item = itemOf(index);
  return {
    id: orderId(index),
    status: 'awaiting-delivery',
    placed,
    paid: placed,
    shipped: placed + 1,
    store: STORES[index % STORES.length] ?? 'Store',
    items: [item],
    total: item.price,
    packages: [
      {
        carrier: 'AliExpress Selection Standard',
        number: `LP${String(600_000_000_000_00 + index).padStart(14, '0')}`,
      },
    ],
    ...changes,
  };
}
