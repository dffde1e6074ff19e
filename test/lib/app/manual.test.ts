import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../lib/app/requests/answer';
import type { Statement } from '../../../lib/core/facts/fact';
import type { OrderKey } from '../../../lib/core/facts/order';
import type { SeenFacts } from '../../../lib/core/facts/sighting';
import type { Time } from '../../../lib/core/time/time';
import { Refused } from '../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, FakeWorld, keyOf, onDay, shippedOn } from './fake-world';
import { record } from './ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';
const KEY = keyOf(A);

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
});

const day = (text: string) =>
  ({ value: { kind: 'day', day: onDay(text), zones: ['Asia/Tokyo'] }, text }) as const;
const typed = (facts: SeenFacts = {}, id = A) =>
  ({ marketplace: 'aliexpress', id, facts }) as const;
const add = (facts?: SeenFacts, id?: string) =>
  answer(world, 'addOrder', typed(facts, id), extensionPage);
const say = (facts: SeenFacts, key: OrderKey = KEY) =>
  answer(world, 'correctFact', { key, facts }, extensionPage);
const statedEnd = () => world.stored.get(KEY)?.facts.statedEnd ?? [];
const bySpeaker = (said: readonly Statement<Time>[]) =>
  said.map(({ from, text }) => [from, text]).sort();

describe('adding an order', () => {
  test('stores what was typed as the user’s, with the zones of shop and user, and shows it everywhere', async () => {
    const reply = await add({
      statedEnd: day('2026-11-26'),
      store: { value: 'Lamp & Co', text: 'Lamp & Co' },
    });
    expect(reply).toMatchObject({ existed: false, order: { key: KEY, store: 'Lamp & Co' } });
    expect(reply.order.claimBy).toMatchObject({ lastWholeDay: '2026-11-25', rule: 'test.stated' });
    expect(world.stored.get(KEY)).toMatchObject({
      addedAt: world.now,
      bounds: { first: world.now, last: world.now },
    });
    expect(statedEnd()).toEqual([
      {
        value: { kind: 'day', day: '2026-11-26', zones: ['UTC'] },
        from: 'user',
        readAt: world.now,
        text: '2026-11-26',
      },
    ]);
    expect(world.badgeShown?.count).toBe(1);
    expect(world.announced).toEqual([[KEY]]);
  });

  test('twice adds it once', async () => {
    await add({ statedEnd: day('2026-11-26') });
    const [before, writes] = [structuredClone(world.stored), world.writes];
    world.pass(1);
    expect(await add({ statedEnd: day('2026-11-26') })).toMatchObject({ existed: true });
    expect(world.stored).toEqual(before);
    expect(world.writes).toBe(writes);
  });

  test('that a page has shown leaves it as it is', async () => {
    await record(world, [endsOn(A, '2026-12-11')]);
    const before = structuredClone(world.stored.get(KEY));
    const reply = await add({ statedEnd: day('2027-01-30'), title: { value: 'x', text: 'x' } });
    expect(reply).toMatchObject({ existed: true, order: { title: `Lamp ${A}` } });
    expect(world.stored.get(KEY)).toEqual(before);
  });

  test('with days that cannot be stores nothing', async () => {
    await expect(add({ delivered: day('2026-11-30') })).rejects.toThrow(Refused);
    await expect(add({ placed: day('2026-11-10'), delivered: day('2026-11-01') })).rejects.toThrow(
      'delivered: before',
    );
    expect(world.stored.size).toBe(0);
  });

  test.each([
    ['an id that is none', typed({}, 'not an id')],
    ['a shop that is none', { ...typed(), marketplace: 'elsewhere' }],
    ['a fact that is none', typed({ price: { value: 1, text: '1' } } as SeenFacts)],
    ['a link that runs', typed({ link: { value: 'javascript:alert(1)', text: 'x' } })],
    ['a link in the open', typed({ link: { value: 'http://shop.example/', text: 'x' } })],
    [
      'a link with a password',
      typed({ link: { value: 'https://me:pw@shop.example/', text: 'x' } }),
    ],
  ])('is refused: %s', async (_what, order) => {
    await expect(answer(world, 'addOrder', order, extensionPage)).rejects.toThrow(Refused);
    expect(world.stored.size).toBe(0);
  });

  test('a page that shows it later joins what was typed', async () => {
    await add({ statedEnd: day('2026-11-26') });
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-11')]);
    expect(bySpeaker(statedEnd())).toEqual([
      ['list', '2026-12-11'],
      ['user', '2026-11-26'],
    ]);
    const { orders } = await answer(world, 'viewOrders', [KEY], extensionPage);
    expect(orders[0]?.claimBy?.lastWholeDay).toBe('2026-12-10');
  });
});

describe('a preview', () => {
  test('shows what would follow, with what is stored, and stores nothing', async () => {
    await record(world, [shippedOn(A, '2026-11-01')]);
    const [before, writes] = [structuredClone(world.stored), world.writes];
    const view = await answer(
      world,
      'previewOrder',
      typed({ delivered: day('2026-11-20') }),
      extensionPage,
    );
    expect(view).toMatchObject({
      title: `Lamp ${A}`,
      claimBy: { rule: 'test.15', lastWholeDay: '2026-12-04' },
    });
    const other = await answer(
      world,
      'previewOrder',
      typed({ statedEnd: day('2026-12-01') }, B),
      extensionPage,
    );
    expect(other.claimBy?.lastWholeDay).toBe('2026-11-30');
    expect([world.stored, world.writes]).toEqual([before, writes]);
  });
});

describe('saying and taking back', () => {
  beforeEach(() => record(world, [endsOn(A, '2026-12-11')], 'detail'));

  test('what the user says counts beside what the page said, until the page says something later', async () => {
    world.pass(1);
    const after = await say({ statedEnd: day('2026-12-05') });
    expect(after?.order.claimBy?.lastWholeDay).toBe('2026-12-04');
    expect(bySpeaker(after?.facts.statedEnd ?? [])).toEqual([
      ['detail', '2026-12-11'],
      ['user', '2026-12-05'],
    ]);
    expect(after?.manualOnly).toBe(false);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')], 'detail');
    const known = await answer(world, 'viewFacts', { key: KEY }, extensionPage);
    expect(known?.order.claimBy?.lastWholeDay).toBe('2026-12-18');
    expect(bySpeaker(known?.facts.statedEnd ?? [])).toContainEqual(['user', '2026-12-05']);
  });

  test('the same again changes nothing; after the page said otherwise it is said anew', async () => {
    world.pass(1);
    await say({ statedEnd: day('2026-12-05') });
    const [said, writes] = [statedEnd(), world.writes];
    world.pass(1);
    await say({ statedEnd: day('2026-12-05') });
    expect([statedEnd(), world.writes]).toEqual([said, writes]);
    await record(world, [endsOn(A, '2026-12-20')], 'detail');
    world.pass(1);
    const after = await say({ statedEnd: day('2026-12-05') });
    expect(after?.order.claimBy?.lastWholeDay).toBe('2026-12-04');
  });

  test('taking back leaves what the page said, twice as once', async () => {
    const before = structuredClone(world.stored.get(KEY));
    world.pass(1);
    await say({ statedEnd: day('2026-12-05'), carrier: { value: ['DHL'], text: 'DHL' } });
    await answer(world, 'takeBackFact', { key: KEY, name: 'carrier' }, extensionPage);
    const after = await answer(
      world,
      'takeBackFact',
      { key: KEY, name: 'statedEnd' },
      extensionPage,
    );
    expect(after?.order.claimBy?.lastWholeDay).toBe('2026-12-09');
    expect(world.stored.get(KEY)?.facts).toEqual(before?.facts);
    const writes = world.writes;
    await answer(world, 'takeBackFact', { key: KEY, name: 'statedEnd' }, extensionPage);
    expect(world.writes).toBe(writes);
  });

  test('a date typed nearer wakes an order that was put off', async () => {
    await answer(
      world,
      'actOnOrder',
      { key: KEY, action: { kind: 'snooze', for: 'three-days' } },
      extensionPage,
    );
    const after = await say({ statedEnd: day('2026-11-25') });
    expect(after?.order.snoozed).toBe(false);
  });

  test('a delivery before the order the page names is refused', async () => {
    await expect(say({ delivered: day('2026-10-20') })).rejects.toThrow('delivered: before');
    expect(world.stored.get(KEY)?.facts.delivered).toBeUndefined();
  });

  test('of an order that is not there nothing is said', async () => {
    expect(await say({ statedEnd: day('2026-12-05') }, keyOf(B))).toBeNull();
    expect(await answer(world, 'viewFacts', { key: keyOf(B) }, extensionPage)).toBeNull();
    expect(world.stored.has(keyOf(B))).toBe(false);
  });

  test('a link is opened in place of the page that the id gives', async () => {
    const link = 'https://shop.example/my/order?a=1';
    const after = await say({ link: { value: link, text: link } });
    expect(after?.order.detailUrl).toBe(link);
  });
});
