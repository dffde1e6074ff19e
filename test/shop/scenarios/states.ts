import { anOrder } from '../invented';
import type { Scenario, ShopOrder } from '../scenario';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from './urgencies';

/** `count` orders, half of them undelivered, placed over the last months. */
export const manyOrders = (count: number): ShopOrder[] =>
  Array.from({ length: count }, (_, index) =>
    anOrder(
      1000 + index,
      -2 - (index % 170),
      index % 2 === 0 ? {} : { status: 'completed', completed: -1 - (index % 30) },
    ),
  );

const english = { language: 'en', header: 'new', answer: 'orders' } as const;

/** Two orders whose dates matter today; small enough to check by eye. */
export const twoOrders: Scenario = {
  ...english,
  name: 'two-orders',
  shows: 'two undelivered orders; the first one’s page states a date',
  orders: [
    anOrder(1, -30, { promised: -10, refundBefore: 20 }),
    anOrder(2, -40, { promised: -15 }),
  ],
};

/**
 * For a walk through everything: an order whose page states a near date, one whose estimate is near, and more than a
 * page of others.
 */
export const journey: Scenario = {
  ...english,
  name: 'journey',
  shows: 'fourteen orders; the page of the first states a near date',
  orders: [
    // Read on the detail page alone it counts a day earlier: two days are left.
    anOrder(1, -30, { promised: -10, refundBefore: 4 }),
    anOrder(2, -56, { promised: -25 }),
    ...Array.from({ length: 12 }, (_, index) =>
      anOrder(20 + index, -4 - index, index % 3 === 0 ? { status: 'cancelled', packages: [] } : {}),
    ),
  ],
};

export const states: readonly Scenario[] = [
  twoOrders,
  journey,
  {
    ...english,
    name: 'old-header',
    shows: 'the header of 2022 to 2026',
    header: 'old',
    orders: ORDERS_OF_EVERY_URGENCY,
  },
  { ...urgencies, name: 'dark', shows: 'the same orders on a dark page', dark: true },
  {
    ...english,
    name: 'several-pages',
    shows: '“View orders”, ten at a time',
    orders: manyOrders(34),
  },
  { ...english, name: 'thousand', shows: '1,000 orders, ten at a time', orders: manyOrders(1000) },
  {
    ...english,
    name: 'last-day',
    shows: 'one order whose last day is today',
    orders: [anOrder(1, -50, { promised: -22, refundBefore: 2 })],
  },
  { ...english, name: 'empty', shows: 'a buyer without orders', orders: [] },
  {
    ...english,
    name: 'signed-out',
    shows: 'a redirect to the login page',
    answer: 'signed-out',
    orders: [],
  },
  {
    ...english,
    name: 'captcha',
    shows: 'a captcha instead of the orders',
    answer: 'captcha',
    orders: [],
  },
  {
    ...english,
    name: 'changed',
    shows: 'a page whose structure nobody knows',
    answer: 'changed',
    orders: manyOrders(3),
  },
];
