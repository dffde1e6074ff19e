import { expect, test } from 'vitest';
import { answer } from '../../../lib/app/requests/answer';
import type { MarketplaceId } from '../../../lib/core/facts/marketplace-id';
import { endsOn, extensionPage, FakeWorld, keyOf, orderPage, readingOf } from './fake-world';
import { recordSaid } from './said-page';

const OURS = '1000000000000001';
const THEIRS = ['1000000000000002', '1000000000000003'] as const;
const pageOf = (marketplace: MarketplaceId) => ({ ...orderPage, marketplace });

/** One order here that closes this week; of another shop one that closes today and one that is on its way. */
async function worldOfTwoShops() {
  const world = new FakeWorld('2026-11-22T12:00Z');
  const theirs = [endsOn(THEIRS[0], '2026-11-23'), endsOn(THEIRS[1], '2026-12-31')];
  const temu = { ...readingOf(theirs, world.now), marketplace: 'temu' } as const;
  await recordSaid(world, temu, pageOf('temu'));
  const reading = readingOf([endsOn(OURS, '2026-11-26')], world.now);
  return { world, reply: await recordSaid(world, reading, orderPage) };
}

test('a shop’s page is told of its own orders alone, when it is read and when it asks', async () => {
  const { world, reply } = await worldOfTwoShops();
  const asked = await answer(world, 'viewOrders', [keyOf(OURS)], orderPage);
  for (const { summary } of [reply, asked])
    expect(summary).toMatchObject({ open: 1, closing: 1, closingToday: 0, closingThisWeek: 1 });
  // When the next warning comes tells of all shops.
  for (const { summary } of [reply, asked]) expect(summary.nextWarning).toBeNull();
  expect(JSON.stringify([reply, asked])).not.toContain(THEIRS[0]);
});

test('so is the pill', async () => {
  const { world } = await worldOfTwoShops();
  const ask = (shop: MarketplaceId) => answer(world, 'shoppingSummary', undefined, pageOf(shop));
  expect(await ask('aliexpress')).toMatchObject({ closingToday: 0, closingThisWeek: 1 });
  expect(await ask('temu')).toMatchObject({ closingToday: 1, closingThisWeek: 1 });
  expect(await ask('wish')).toBeNull();
});

test('the popup sums up all', async () => {
  const { world } = await worldOfTwoShops();
  const { summary } = await answer(world, 'overview', undefined, extensionPage);
  expect(summary).toMatchObject({ open: 3, closing: 2, closingToday: 1 });
  expect(summary.nextWarning).not.toBeNull();
});
