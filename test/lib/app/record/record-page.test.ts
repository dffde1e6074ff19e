import { beforeEach, expect, test } from 'vitest';
import { recordPage } from '../../../../lib/app/record/record-page';
import { answerPage } from '../../../../lib/app/requests/for-page';
import type { ReadSeen } from '../../../../lib/core/page-health/read-seen';
import type { SeenPage } from '../../../../lib/core/page-health/seen-page';
import { shortPrint } from '../../../../lib/core/reminders/short-print';
import type { Zone } from '../../../../lib/core/time/moment';
import { cardHealth } from '../../../../lib/marketplaces/health-of';
import { at, endsOn, FakeWorld, keyOf, orderPage, readingOf } from '../fake-world';

const [A, B] = ['1000000000000001', '1000000000000002'];

let zones: Zone[] = [];
beforeEach(() => {
  zones = [];
});

/** A world in which copies say what is read of them: ids, one a copy; no id is a card that cannot be read. */
function worldOf(sightings: Readonly<Record<string, ReturnType<typeof endsOn>>>) {
  const world = new FakeWorld('2026-12-01T12:00Z');
  const readSeen = ({ copies, ofCards, readAt }: SeenPage, zone: Zone): ReadSeen => {
    const cards = copies.map(({ copy }) => {
      const sighting = sightings[copy] ?? null;
      const problem = sighting ? null : { field: 'id', reason: 'names no order' };
      return { sighting, health: cardHealth(sighting, problem, {}) };
    });
    const found = cards.flatMap(({ sighting }) => sighting ?? []);
    const reading = readingOf(found, readAt);
    const outcome = ofCards || found.length > 0 ? 'orders' : 'unreadable';
    zones.push(zone);
    return { reading: { ...reading, outcome, zone }, cards };
  };
  return Object.assign(world, { readSeen });
}

const seen = (ofCards: boolean, ...copies: SeenPage['copies']): SeenPage => ({
  marketplace: 'aliexpress',
  page: ofCards ? 'list' : 'detail',
  url: 'https://www.aliexpress.com/p/order/index.html',
  readAt: at('2026-12-01T12:00Z'),
  ofCards,
  copies,
});
const unknown = (copy: string) => ({ copy, known: null });

test('cards are recorded once, and again when something else is made of them', async () => {
  const sightings = { a: endsOn(A, '2026-12-20'), b: endsOn(B, '2026-12-24') };
  const world = worldOf(sightings);
  const first = await recordPage(world, seen(true, unknown('a'), unknown('b')), orderPage);
  expect([...world.stored.keys()]).toEqual([keyOf(A), keyOf(B)]);
  expect(first.cards.map(({ id }) => id)).toEqual([A, B]);

  const again = first.cards.map(({ known }, index) => ({ copy: 'ab'[index] ?? '', known }));
  const second = await recordPage(world, seen(true, ...again), orderPage);
  expect(second.standing).toBeNull();
  expect(second.cards.map(({ known }) => known)).toEqual(first.cards.map(({ known }) => known));

  sightings.b = endsOn(B, '2026-12-27');
  const third = await recordPage(world, seen(true, ...again), orderPage);
  expect(third.standing?.orders.map(({ id }) => id)).toEqual([B]);
});

test('a page is told by what print it knows each card again, of itself it makes its own', async () => {
  const world = worldOf({ a: endsOn(A, '2026-12-20'), b: endsOn(B, '2026-12-24') });
  const cards = await recordPage(world, seen(true, unknown('a'), unknown('b')), orderPage);
  expect(cards.cards.map((card) => card.seen)).toEqual([shortPrint('a'), shortPrint('b')]);
  const whole = await recordPage(world, seen(false, unknown('a')), orderPage);
  expect(whole.cards.every((card) => card.seen === '')).toBe(true);
});

test('a card that cannot be read is news, too, and costs only itself', async () => {
  const world = worldOf({ a: endsOn(A, '2026-12-20') });
  const read = await recordPage(world, seen(true, unknown('x'), unknown('a')), orderPage);
  expect(read.cards.map(({ id }) => id)).toEqual([null, A]);
  expect(read.standing?.orders.map(({ id }) => id)).toEqual([A]);
});

test('of a page without an order nothing is recorded', async () => {
  const world = worldOf({});
  const read = await recordPage(world, seen(false, unknown('x')), orderPage);
  expect(read).toMatchObject({ outcome: 'unreadable', standing: null });
  expect(world.stored.size).toBe(0);
});

test('an amount that cannot be read is no fact of its card, and is told', async () => {
  const world = worldOf({ a: { ...endsOn(A, '2026-12-20'), total: 'not an amount' } });
  const read = await recordPage(world, seen(true, unknown('a')), orderPage);
  expect(read.cards[0]?.unread.map(({ field }) => field)).toEqual(['total']);
});

test('how cards were read is told once where it is the same', async () => {
  const world = worldOf({ a: endsOn(A, '2026-12-20'), b: endsOn(B, '2026-12-24') });
  const copies = ['a', 'x', 'b'].map((copy) => unknown(copy));
  const { cards, healths } = await recordPage(world, seen(true, ...copies), orderPage);
  const told = cards.map(({ health }) => JSON.parse(healths[health] ?? 'null'));
  const endRead = { facts: ['status', 'placed', 'statedEnd'], matched: {} };
  expect(told).toEqual([endRead, { facts: [], matched: {} }, endRead]);
  expect(healths).toHaveLength(2);
});

test('what a page makes its readers say is looked at before it is stored', async () => {
  const hostile = { ...endsOn(A, '2026-12-20'), total: 'x'.repeat(100_000) };
  const world = worldOf({ a: hostile });
  await expect(recordPage(world, seen(true, unknown('a')), orderPage)).rejects.toThrow('total');
  expect(world.stored.size).toBe(0);
});

test.each([
  ['no copies', { copies: [] }],
  ['an endless copy', { copies: [unknown('x'.repeat(4_000_001))] }],
  ['copies that are endless together', { copies: Array(5).fill(unknown('x'.repeat(3_900_000))) }],
  ['more copies than are sent', { copies: Array(201).fill(unknown('a')) }],
  ['no address', { url: 'order' }],
  ['anything more', { html: '<p>' }],
])('%s is refused', async (_, more) => {
  const world = worldOf({ a: endsOn(A, '2026-12-20') });
  const request = { ...seen(true, unknown('a')), ...more };
  await expect(answerPage(world, 'recordPage', request, orderPage)).rejects.toThrow('recordPage');
});

test('a page draws what was read of it, and gets of several orders nothing more', async () => {
  const world = worldOf({ a: endsOn(A, '2026-12-20'), b: endsOn(B, '2026-12-24') });
  const request = seen(true, unknown('a'), unknown('b'));
  const { standing } = await answerPage(world, 'recordPage', request, orderPage);
  expect(standing?.orders).toEqual([]);
  expect(standing?.drawing?.chips.map(({ id }) => id)).toEqual([A, B]);
});

test('a page asks about orders of its own shop alone', async () => {
  const request = { ...seen(true, unknown('a')), marketplace: 'temu' };
  await expect(answerPage(worldOf({}), 'recordPage', request, orderPage)).rejects.toThrow(
    'another shop',
  );
});

test('a user who travels while a page is open: each reading is of the zone of its moment', async () => {
  const world = worldOf({ a: endsOn(A, '2026-12-20') });
  world.zone = 'America/Los_Angeles';
  await recordPage(world, seen(true, unknown('a')), orderPage);
  world.zone = 'Asia/Tokyo';
  await recordPage(world, seen(true, unknown('a')), orderPage);
  expect(zones).toEqual(['America/Los_Angeles', 'Asia/Tokyo']);
});

test('a page out of the browser’s cache takes the place of nothing that is known', async () => {
  const [known, old] = [endsOn(A, '2026-12-20'), endsOn(A, '2026-12-24')];
  const world = worldOf({ known, old });
  await recordPage(world, seen(false, unknown('known')), orderPage);
  const before = world.stored.get(keyOf(A));
  await recordPage(world, { ...seen(false, unknown('old')), fromCache: true }, orderPage);
  expect(world.stored.get(keyOf(A))?.facts).toEqual(before?.facts);
});
