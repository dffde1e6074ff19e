// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FiguresPage, type FiguresPageProps } from '../../../components/figures/figures-page';
import { HereContext } from '../../../components/here';
import type { OrderRow } from '../../../lib/core/views/order-row';
import { aRow, day, until } from '../../lib/core/list/a-row';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

const euros = (amount: string) => ({ amount, currency: 'EUR', text: amount });
const rows: readonly OrderRow[] = [
  aRow('1', {
    daysLeft: 3,
    ...until('2026-12-01'),
    total: euros('12.50'),
    placed: day('2026-10-02'),
  }),
  aRow('2', {
    daysLeft: 12,
    ...until('2026-12-10'),
    total: { amount: '8.00', currency: 'USD', text: '$8.00' },
    placed: day('2026-11-02'),
  }),
  aRow('3', {
    urgency: 'over',
    status: 'refunded',
    total: euros('20.00'),
    placed: day('2026-10-01'),
    delivered: day('2026-10-15'),
    carriers: ['Cainiao'],
    claim: { end: 'recovered', recovered: euros('20.00'), instead: null },
  }),
];

function show(some: readonly OrderRow[], more: Partial<FiguresPageProps> = {}, language = 'en-GB') {
  const retry = vi.fn();
  const page = (props: Partial<FiguresPageProps>) => (
    <HereContext.Provider value={{ words: { ...localeWords(), language }, now: NOW, zone: ZONE }}>
      <FiguresPage firstDay={6} rows={some} phase="all" retry={retry} {...props} />
    </HereContext.Provider>
  );
  const drawn = render(page(more));
  return { retry, again: (props: Partial<FiguresPageProps>) => drawn.rerender(page(props)) };
}
const section = (name: string) => screen.getByRole('region', { name });
const cellsOf = (name: string) =>
  [...section(name).querySelectorAll('tbody tr')].map((row) =>
    // Whether spaces stand around a dash is for the platform to know.
    [...row.children].map((cell) => cell.textContent?.replace(/\s*–\s*/, '–')),
  );
const barsOf = (name: string) => [...section(name).querySelectorAll('rect')];

test('money at risk: a sentence, a plot a currency, the numbers', () => {
  show(rows);
  const name = 'Money at risk, by week';
  expect(section(name).textContent).toContain('2 open orders have a day by which to claim: ');
  expect(section(name).textContent).toContain('Within seven days: 1 order, €12.50.');
  expect(within(section(name)).getAllByRole('img')).toHaveLength(2);
  expect(cellsOf(name).slice(0, 2)).toEqual([
    ['28 Nov–4 Dec', '1', '€12.50', ''],
    ['5–11 Dec', '1', '', 'US$8.00'],
  ]);
});

test('days to delivery: shop, carrier and the spread', () => {
  show(rows);
  const name = 'Days from order to delivery';
  expect(section(name).textContent).toContain('1 delivered order: it took 14 days.');
  expect(cellsOf(name)).toEqual([['AliExpress', 'Cainiao', '1', '14', '14', '14', '14']]);
});

test('claims: how they ended, and the money as far as it was said', () => {
  show(rows);
  const name = 'Claims and how they ended';
  expect(section(name).textContent).toContain(
    '1 claim is known. Recovered: €20.00. Lost: nothing.',
  );
  expect(cellsOf(name)).toEqual([
    ['the money is back', '1'],
    ['EUR', '€20.00', ''],
  ]);
});

test('months: orders and money, each currency for itself', () => {
  show(rows);
  const name = 'Orders and money by month';
  expect(section(name).textContent).toContain('3 orders since October 2026: €32.50 and US$8.00.');
  expect(within(section(name)).getAllByRole('img')).toHaveLength(3);
  expect(cellsOf(name)).toEqual([
    ['October 2026', '2', '€32.50', ''],
    ['November 2026', '1', '', 'US$8.00'],
  ]);
});

test('from right to left the first month stands at the right', () => {
  const startOf = (rect?: Element) => Number.parseFloat(rect?.getAttribute('x') ?? '');
  const name = 'Orders and money by month';
  show(rows);
  expect(startOf(barsOf(name)[0])).toBeLessThan(startOf(barsOf(name)[1]));
  cleanup();
  show(rows, {}, 'ar');
  expect(startOf(barsOf(name)[0])).toBeGreaterThan(startOf(barsOf(name)[1]));
});

test('one order of which little is known: each figure says that there is nothing to draw', () => {
  show([aRow('1')]);
  expect(screen.getAllByText('Nothing to draw yet.')).toHaveLength(4);
  expect(screen.queryByRole('img')).toBeNull();
  expect(section('Money at risk, by week').textContent).toContain('1 more open order is not drawn');
});

test('no order, and orders that could not be read', () => {
  show([]);
  expect(screen.getByText('No order is stored yet.')).toBeTruthy();
  cleanup();
  const { retry } = show([], { phase: 'failed' });
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('a part of the orders is not drawn; while all are read anew, what was drawn stays', () => {
  const { again } = show(rows, { phase: 'some' });
  expect(screen.queryByRole('region')).toBeNull();
  again({ phase: 'all' });
  again({ phase: 'some', rows: rows.slice(0, 1) });
  expect(section('Orders and money by month').textContent).toContain('3 orders');
});

test.each(['de', 'ar', 'ko'])('%s: every number is finite, nothing breaks', (language) => {
  show(rows, {}, language);
  for (const shape of document.querySelectorAll('rect, line, circle'))
    for (const { value } of shape.attributes) expect(value).not.toMatch(/NaN|Infinity/);
});
