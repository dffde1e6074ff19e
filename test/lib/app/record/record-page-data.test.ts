import { beforeEach, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { DataContext, DataReader } from '../../../../lib/core/facts/readings/page-data';
import type { PageReading } from '../../../../lib/core/facts/sighting';
import { LONGEST_RESPONSE } from '../../../../lib/main-world/events';
import { extensionPage, FakeWorld, keyOf, orderPage, privatePage } from '../fake-world';

const ID = '8201000000001234';
const OTHER = '8201000000021234';

let world: FakeWorld;
let given: [string, DataContext][];

/** Reads JSON with an `id` as the tracking of that order, or of the one that the question was about. */
const reader = (page: PageReading['page'] = 'tracking-data'): DataReader => ({
  readData: (text, context) => {
    given.push([text, context]);
    if (!text.startsWith('{')) return null;
    const { id }: { id?: string } = JSON.parse(text);
    return {
      marketplace: 'aliexpress',
      page,
      outcome: 'orders',
      language: context.language,
      readAt: context.now,
      zone: context.zone,
      sightings: [
        {
          id: id ?? context.orderId ?? OTHER,
          facts: { status: { value: 'awaiting-delivery', text: 'Awaiting delivery' } },
          lineItems: [],
          unread: [],
          showsUndelivered: true,
        },
      ],
      problems: [],
    };
  },
  refusalIn: () => null,
  requestsFor: () => [],
  orderIdIn: (address) => new URL(address).searchParams.get('order'),
});

beforeEach(() => {
  world = new FakeWorld('2026-11-20T12:00:00Z');
  world.zone = 'America/Sao_Paulo';
  given = [];
  world.pageData = { of: (marketplace) => (marketplace === 'aliexpress' ? reader() : null) };
});

const data = (more: object = {}) => ({
  text: `{"id":"${ID}"}`,
  address: 'https://acs.shop.example/h5/track/1.0/',
  language: 'pt-BR',
  readAt: world.now,
  ...more,
});
const record = (request: object, sender: Parameters<typeof answer>[3] = orderPage) =>
  answer(world, 'recordPageData', request, sender);

test('what is read is recorded like any reading, and its orders are named', async () => {
  expect(await record(data())).toEqual({ kind: 'tracking-data', ids: [ID] });
  expect(world.stored.get(keyOf(ID))?.facts.status).toMatchObject([
    { value: 'awaiting-delivery', from: 'tracking-data', readAt: world.now },
  ]);
  expect(given).toEqual([
    [
      `{"id":"${ID}"}`,
      { now: world.now, zone: 'America/Sao_Paulo', language: 'pt-BR', orderId: null },
    ],
  ]);
});

test('the question’s address tells the order that the response does not', async () => {
  const address = `https://acs.shop.example/h5/track/1.0/?order=${ID}`;
  expect(await record(data({ text: '{}', address }))).toEqual({ kind: 'tracking-data', ids: [ID] });
});

test('the same again writes nothing', async () => {
  await record(data());
  const { writes } = world;
  await record(data());
  expect(world.writes).toBe(writes);
});

test('what is no data of this shop is answered with null', async () => {
  expect(await record(data({ text: 'no JSON' }))).toBeNull();
  expect(world.stored.size).toBe(0);
});

test('data is read with the readers of the sender’s shop alone', async () => {
  expect(await record(data(), { ...orderPage, marketplace: 'temu' })).toBeNull();
  expect(given).toEqual([]);
});

test('a reader of data that spoke as a page would be ignored', async () => {
  world.pageData = { of: () => reader('detail') };
  expect(await record(data())).toBeNull();
  expect(world.stored.size).toBe(0);
});

test('from a private window nothing is read, stored or told', async () => {
  expect(await record(data(), privatePage)).toBeNull();
  expect(given).toEqual([]);
  expect(world.stored.size).toBe(0);
});

test('our own pages have no data of a shop', async () => {
  expect(await record(data(), extensionPage)).toBeNull();
});

test('notes of the user stay as they are, whatever a page feeds', async () => {
  await record(data());
  const key = keyOf(ID);
  await answer(
    world,
    'actOnOrder',
    { key, action: { kind: 'received', day: '2026-11-18' } },
    orderPage,
  );
  const before = world.stored.get(key);
  await record(data({ readAt: world.now + 60_000 }));
  const after = world.stored.get(key);
  expect(after?.facts.confirmedReceipt).toEqual(before?.facts.confirmedReceipt);
  expect(after?.facts.delivered).toEqual(before?.facts.delivered);
  expect(after?.marks).toEqual(before?.marks);
});

test.each<[string, object]>([
  ['longer than any response', { text: 'x'.repeat(LONGEST_RESPONSE + 1) }],
  ['no text', { text: { id: ID } }],
  ['of a long address', { address: `https://shop.example/${'x'.repeat(9_000)}` }],
  ['of no address', { address: null }],
  ['in no language', { language: '<b>' }],
  ['of no moment', { readAt: 'today' }],
  ['of a marketplace', { marketplace: 'temu' }],
])('data that is %s is refused', async (_what, wrong) => {
  await expect(record(data(wrong))).rejects.toThrow(/^recordPageData: /);
  expect(given).toEqual([]);
  expect(world.stored.size).toBe(0);
});
