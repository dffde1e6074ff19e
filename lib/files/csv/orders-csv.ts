import type { Money, TimeFactName } from '../../core/facts/fact';
import type { LineItem, Order } from '../../core/facts/order';
import { factValue } from '../../core/facts/statement';
import { dayOf } from '../../core/time/calendar-day';
import { dayOfTime } from '../../core/time/day-of-time';
import { datedClaimBy } from '../../core/views/closing';
import type { OrderView } from '../../core/views/order-view';
import { certaintyName } from '../../wording/clocks/clock-names';
import { drivingClock } from '../../wording/clocks/driving-clock';
import { factName } from '../../wording/fact-words';
import type { Here } from '../../wording/format';
import { shopLabel } from '../../wording/list/shop-label';
import { statusText, urgencyText } from '../../wording/status-words';
import { type Cell, type Column, csvTable, nameOfDigits } from './csv-table';

/** An order of which a table tells: how it stands, and what it is made of. */
export interface TabledOrder {
  readonly view: OrderView;
  readonly order: Order;
  /** What its account is called; null where there is none to tell of. */
  readonly account: string | null;
}

const amountOf = (money: Money | null): Cell => (money ? Number(money.amount) : null);

/** The columns that say which order it is. */
function whichOrder<Row>(
  here: Here,
  of: (row: Row) => Pick<OrderView, 'marketplace' | 'id' | 'facts'>,
): Column<Row>[] {
  const { words } = here;
  return [
    { label: words.say('csvShop'), of: (row) => shopLabel(of(row).marketplace, words) },
    { label: words.say('orderPageId'), of: (row) => nameOfDigits(of(row).id) },
    dayColumn(here, 'placed', of),
  ];
}

const dayColumn = <Row>(
  here: Here,
  name: TimeFactName,
  of: (row: Row) => Pick<OrderView, 'facts'>,
): Column<Row> => ({
  label: factName(name, here.words),
  of: (row) => {
    const said = of(row).facts[name];
    return said ? dayOfTime(said.value, here.zone) : null;
  },
});

/** One row an order. Days are written as `2026-12-10`, which every spreadsheet takes for a day. */
export function ordersCsv(rows: readonly TabledOrder[], here: Here): string {
  const { words, zone } = here;
  const viewOf = ({ view }: TabledOrder) => view;
  const columns: Column<TabledOrder>[] = [
    ...whichOrder(here, viewOf),
    { label: words.say('csvTitle'), of: ({ view }) => view.title },
    { label: factName('store', words), of: ({ view }) => view.store },
    { label: words.say('listFilterAccount'), of: ({ account }) => account },
    { label: factName('status', words), of: ({ view }) => statusText(view, words) },
    { label: words.say('csvUrgency'), of: ({ view }) => urgencyText(view.urgency, words) },
    { label: words.say('csvClaimBy'), of: ({ view }) => datedClaimBy(view)?.lastWholeDay ?? null },
    {
      label: words.say('rulesColumnSure'),
      of: ({ view }) => {
        const claimBy = datedClaimBy(view);
        if (claimBy?.atMost) return words.say('csvAtMost');
        const clock = claimBy && drivingClock(view);
        return clock ? certaintyName(clock, words) : null;
      },
    },
    { label: factName('total', words), of: ({ view }) => amountOf(view.total) },
    { label: words.say('orderPageCurrency'), of: ({ view }) => view.total?.currency ?? null },
    { label: words.say('csvPrinted'), of: ({ view }) => view.total?.text ?? null },
    dayColumn(here, 'paid', viewOf),
    dayColumn(here, 'shipped', viewOf),
    dayColumn(here, 'delivered', viewOf),
    dayColumn(here, 'refundIssued', viewOf),
    { label: factName('paidWith', words), of: ({ order }) => factValue(order.facts, 'paidWith') },
    { label: factName('carrier', words), of: ({ order }) => listOf(order, 'carrier') },
    {
      label: factName('trackingNumbers', words),
      of: ({ order }) => listOf(order, 'trackingNumbers'),
    },
    {
      label: words.say('csvSettled'),
      of: ({ view: { marks } }) =>
        marks.settledAt === undefined ? null : dayOf(marks.settledAt, zone),
    },
    { label: factName('link', words), of: ({ view }) => view.detailUrl },
  ];
  return csvTable(rows, columns, words.language);
}

const listOf = ({ facts }: Order, name: 'carrier' | 'trackingNumbers') =>
  factValue(facts, name)?.map(nameOfDigits).join(', ') ?? null;

/** One row for each thing of the orders; of an order that no page took apart its title stands for them. */
export function itemsCsv(rows: readonly TabledOrder[], here: Here): string {
  const { words } = here;
  const things = rows.flatMap(({ view, order }) =>
    itemsOf(view, order).map((item) => ({ view, item })),
  );
  type Thing = (typeof things)[number];
  const columns: Column<Thing>[] = [
    ...whichOrder(here, ({ view }: Thing) => view),
    { label: words.say('csvTitle'), of: ({ item }) => item.title },
    { label: words.say('csvVariant'), of: ({ item }) => item.variant },
    { label: words.say('csvQuantity'), of: ({ item }) => item.quantity },
    { label: words.say('csvPrice'), of: ({ item }) => amountOf(item.price) },
    { label: words.say('orderPageCurrency'), of: ({ item }) => item.price?.currency ?? null },
    { label: words.say('csvPrinted'), of: ({ item }) => item.price?.text ?? null },
  ];
  return csvTable(things, columns, words.language);
}

function itemsOf({ title }: OrderView, { lineItems }: Order): readonly LineItem[] {
  if (lineItems.length > 0 || title === null) return lineItems;
  return [{ title, quantity: null, price: null, variant: null }];
}
