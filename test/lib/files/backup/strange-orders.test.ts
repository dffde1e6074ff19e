import { expect, test } from 'vitest';
import { viewsOf } from '../../../../lib/app/views/views';
import type { Order } from '../../../../lib/core/facts/order';
import { rowOf } from '../../../../lib/core/views/order-row';
import type { OrderView } from '../../../../lib/core/views/order-view';
import { calendarOf } from '../../../../lib/files/calendar/calendar';
import { itemsCsv, ordersCsv } from '../../../../lib/files/csv/orders-csv';
import { storedOrderIn } from '../../../../lib/protocol/stored-schemas';
import { rowCertaintyText, rowNotes } from '../../../../lib/wording/list/list-texts';
import { rowDateText, stateText } from '../../../../lib/wording/list/row-texts';
import { ExplainedWorld } from '../../../tools/explained-world';

/*
 * A backup whose author made its checksums right, and a database that came to harm, may hold any number where a moment
 * belongs. What is taken for an order all the same is shown as one: it is neither lost nor does it cost the others.
 */

const NOW = Date.parse('2026-11-22T12:00Z');
const ZONE = 'Europe/Berlin';
const EARLIER = NOW - 1_000_000;

const on = (day: string) => ({ kind: 'day', day, zones: ['America/Los_Angeles', ZONE] });
const said = (value: unknown, from = 'detail') => [{ value, from, readAt: EARLIER, text: 'x' }];

/** An order that has some of everything. */
const WHOLE = {
  key: 'aliexpress:8100000000000009',
  marketplace: 'aliexpress',
  id: '8100000000000009',
  lineItems: [{ title: 'a', quantity: 1, price: null, variant: null }],
  facts: {
    placed: said(on('2026-10-20')),
    shipped: said(on('2026-10-22')),
    promisedBy: said(on('2026-12-01')),
    statedEnd: said(on('2026-12-20')),
    status: said('awaiting-delivery'),
    total: said({ amount: '10.00', currency: 'USD', text: 'US $10.00' }),
    title: said('T'),
    trackingNumbers: said(['LP00000000000001']),
    statedDisputeDays: said(15),
    disputeOpened: said(on('2026-11-20'), 'user'),
    answerDue: said(on('2026-11-25'), 'user'),
    paidWith: said('PayPal', 'user'),
  },
  packages: [
    {
      numbers: ['LP00000000000001'],
      carrier: 'X',
      shipped: on('2026-10-22'),
      delivered: null,
      lastEvent: on('2026-11-01'),
      promisedBy: on('2026-12-01'),
    },
  ],
  bounds: { first: EARLIER, last: EARLIER, checked: EARLIER, undeliveredAsOf: EARLIER },
  marks: { snoozedUntil: NOW + 90_000_000, snoozedAt: EARLIER, snoozedFor: 90_000_000 },
  told: { deadline: '2026-12-19', safe: NOW + 1_000_000_000, thresholds: [7], at: EARLIER },
  changes: [
    {
      fact: 'statedEnd',
      before: on('2026-12-22'),
      after: on('2026-12-20'),
      from: 'detail',
      at: EARLIER,
    },
  ],
  note: { text: 'n', version: 1, at: EARLIER },
  addedAt: EARLIER,
  nudgedAt: EARLIER,
};

const STRANGE: readonly unknown[] = [
  ...[1e308, -1e308, 8.64e15, -8.64e15, 0, 1.5, Date.UTC(1900, 0, 3), Date.UTC(9999, 11, 29)],
  ...['9999-12-31', '1900-01-01', '\ud800', null, []],
];

type Path = readonly string[];
const placesIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => [
        [...path, name],
        ...placesIn(each, [...path, name]),
      ])
    : [];

/** The order with another value in one place. */
function withStrange([name = '', ...rest]: Path, value: unknown, inside: unknown): unknown {
  if (typeof inside !== 'object' || inside === null) return value;
  const old: unknown = Reflect.get(inside, name);
  const changed = rest.length === 0 ? value : withStrange(rest, value, old);
  return Array.isArray(inside)
    ? inside.map((each, at) => (String(at) === name ? changed : each))
    : { ...inside, [name]: changed };
}

const world = new ExplainedWorld({ now: NOW, zone: ZONE, strict: true });
const here = { words: world.words, now: NOW, zone: ZONE };

/** Everything that is told of an order. */
function told(order: Order, view: OrderView): void {
  const row = rowOf(order, view, [], ZONE);
  const rows = [{ view, order, account: null }];
  rowNotes(row, here);
  rowCertaintyText(row, here);
  rowDateText(view, here);
  stateText(view, here);
  calendarOf([view], world.chosen, here);
  ordersCsv(rows, here);
  itemsCsv(rows, here);
}

test('what is taken for an order is shown, whatever stands in one place of it', () => {
  const wrong: string[] = [];
  let taken = 0;
  expect(storedOrderIn(WHOLE)).not.toBeNull();
  for (const path of placesIn(WHOLE))
    for (const value of STRANGE) {
      const order = storedOrderIn(withStrange(path, value, WHOLE));
      if (!order) continue;
      taken += 1;
      const where = `${path.join('.')}: ${String(value).slice(0, 30)}`;
      try {
        const [view] = viewsOf(world, [order], { ...world.chosen, ownWindows: [] });
        if (view) told(order, view);
        else wrong.push(`${where} is lost`);
      } catch (error) {
        wrong.push(`${where} throws ${String(error)}`);
      }
    }
  expect(wrong).toEqual([]);
  expect(taken).toBeGreaterThan(500);
});
