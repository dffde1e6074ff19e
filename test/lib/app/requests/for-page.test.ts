import { expect, test } from 'vitest';
import { forPage } from '../../../../lib/app/requests/for-page';
import type { Sender } from '../../../../lib/ports/ports';
import type { Reply } from '../../../../lib/protocol/messages';
import type { PageRead } from '../../../../lib/protocol/page-messages';
import { NO_SUMMARY, viewOf } from '../../../components/sample-view';
import { FakeWorld } from '../fake-world';

const shopPage: Sender = { kind: 'shop-page', marketplace: 'aliexpress', inPrivate: false, tab: 1 };
const ownPage: Sender = { kind: 'extension-page' };
const world = new FakeWorld('2026-11-28T13:00Z');
const standing = (...ids: string[]): Reply<'viewOrders'> => ({
  orders: ids.map((id) => viewOf(id)),
  summary: NO_SUMMARY,
});
const pageRead = (recorded: PageRead['standing']): PageRead => ({
  page: 'list',
  outcome: 'orders',
  language: 'en',
  cards: [],
  healths: [],
  problems: [],
  standing: recorded,
});

test('a list is told to a page in sentences; its orders stay, to be asked for one by one', () => {
  const { orders, drawing } = forPage(world, shopPage, 'viewOrders', standing('1', '2'));
  expect(orders).toEqual([]);
  expect(drawing?.chips.map(({ id, tone }) => [id, tone])).toEqual([
    ['1', 'calm'],
    ['2', 'calm'],
  ]);
  expect(drawing?.bar).toMatchObject({ notStored: null, toCheck: 0 });
});

test('the one order of a page travels with its chip, and so do those that nobody can ask for', () => {
  expect(forPage(world, shopPage, 'viewOrders', standing('1')).orders).toHaveLength(1);
  const unstored = { ...standing('1', '2'), notStored: 'private-window' as const };
  const { standing: reply } = forPage(world, shopPage, 'recordPage', pageRead(unstored));
  expect(reply?.orders).toHaveLength(2);
  expect(reply?.drawing?.bar.notStored).not.toBeNull();
});

test('how the check stands is told in words, what else was answered stays as it was', () => {
  const check = { offered: 3, progress: null, next: null };
  expect(forPage(world, shopPage, 'checkOrders', check)).toMatchObject({
    ...check,
    drawing: { told: null, waits: false },
  });
  expect(forPage(world, shopPage, 'judgePage', 'so')).toBe('so');
});

test('the extension’s own pages get the orders as they are', () => {
  const reply = standing('1', '2');
  expect(forPage(world, ownPage, 'viewOrders', reply)).toBe(reply);
  expect(forPage(world, null, 'viewOrders', reply)).toBe(reply);
});

test('what a page draws of an order ends with its words, at midnight at the latest', () => {
  const { drawing } = forPage(world, shopPage, 'viewOrders', standing('1'));
  const until = drawing?.chips[0]?.until ?? 0;
  expect(until).toBeGreaterThan(world.now);
  expect(until).toBeLessThanOrEqual(world.now + 86_400_000);
});
