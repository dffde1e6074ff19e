import { expect, test } from 'vitest';
import { viewOrder } from '../../lib/core/views/view';
import { anOrder, at, onDay, policy, said } from '../lib/core/an-order';
import { orderTable } from './order-table';

const NOW = at('2026-11-30T12:00Z');
/** The row of an order on the demo's table, and those of its clocks. */
const rowsOf = (...[facts]: Parameters<typeof said>) => {
  const order = anOrder(said(facts, 'list', NOW), { bounds: { first: NOW, last: NOW } });
  const context = { now: NOW, zone: 'America/Los_Angeles', strict: true };
  const ownWindows = [{ marketplace: 'aliexpress', service: '', days: 50, readAt: NOW } as const];
  return orderTable([viewOrder(order, policy, { ...context, ownWindows })]).split('\n');
};

test('an order that is not shipped has no date of its own: what others were given is the most it can have', () => {
  // 27 November + 50 days is 16 January, which ends as the 15th is the last whole day.
  const [row, ...clocks] = rowsOf({ placed: onDay('2026-11-27'), status: 'awaiting-shipment' });
  expect(row).toContain('date not known: to be checked, at most until 2027-01-15');
  expect(row).not.toMatch(/claim by|days left/);
  const own = clocks.filter((line) => line.includes('[ae.own-shortest]'));
  expect(own).toHaveLength(1);
  expect(own[0]).toContain(' at most ');
});

test('a printed end is the date of its order, and says how sure it is', () => {
  const [row] = rowsOf({ statedEnd: onDay('2026-12-10'), status: 'awaiting-delivery' });
  expect(row).toMatch(/claim by 2026-12-09 \(stated, 9 days left\)/);
});
