import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { explain } from './explain-command';
import { explainOptions } from './explain-options';
import { root } from './source-files';
import { temporaryFiles } from './temporary-files';
import { WrongUsage } from './wrong-usage';

const fileOf = temporaryFiles();
const MACHINE = { now: Date.parse('2026-08-01T00:00:00Z'), zone: 'UTC' };
const run = async (...args: string[]) => explain(explainOptions(args, MACHINE), () => {});

const [A, B] = ['8210000000001559', '8210000000001560'] as const;
const pageOf = (id: string) =>
  `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`;

const STEPS = {
  'in transit': {
    trackingName: 'In transit',
    trackingSecondCode: 'AE_LH_DEPART',
    timeText: 'Mon | Jul. 20 22:28',
  },
  delivered: {
    trackingName: 'Delivered',
    trackingSecondCode: 'AE_GTMS_SIGNED',
    timeText: 'Tue | Jul. 28 18:39',
  },
};
/** What a tracking page is filled from: one parcel, which got so far. */
const tracking = (step: keyof typeof STEPS) => ({
  api: 'mtop.ae.ld.querydetail',
  data: {
    module: {
      fastDeliveryInfoDTO: {
        fdTitle: 'Fast delivery',
        fdContentList: ['Refund if no delivery before Sep 3, 2026'],
      },
      trackingDetailLineList: [
        {
          mailNo: 'LP00000000000001',
          logisticsCarrierName: 'AliExpress standard shipping',
          detailList: [STEPS[step]],
        },
      ],
    },
  },
});
const list = (id: string, statusText: string, orderDateText: string) => ({
  api: 'mtop.aliexpress.trade.buyer.order.list',
  data: {
    data: { a: { tag: 'pc_om_list_order', fields: { orderId: id, orderDateText, statusText } } },
  },
});

const underWay = fileOf('under-way.json', tracking('in transit'));
const delivered = fileOf('delivered.json', tracking('delivered'));

describe('several files are read one after the other into one store', () => {
  const both = [underWay, '--url', pageOf(A), '--at', '2026-07-21T12:00:00Z'];
  const other = [underWay, '--url', pageOf(B), '--at', '2026-07-22T12:00:00Z'];
  const arrived = [delivered, '--url', pageOf(A), '--at', '2026-07-29T12:00:00Z'];

  test('what the last one tells counts from when it was read', async () => {
    const { outcome, orders } = await run(...both, ...arrived, '--now', '2026-07-30T00:00:00Z');
    expect([outcome, orders.length]).toEqual(['orders', 1]);
    // 28 July begins in UTC while it is the 27th in Los Angeles: 27 July + 15, at its start there.
    expect(orders[0]).toMatchObject({
      id: A,
      status: 'delivered',
      claimBy: { rule: 'ae.close.15-delivered', safe: '2026-08-11T07:00:00Z' },
      packages: [{ numbers: ['LP00000000000001'], delivered: '2026-07-28' }],
    });
  });

  test('a parcel that carries two orders tells the other one that it came', async () => {
    const { orders } = await run(...both, ...other, ...arrived, '--now', '2026-07-30T00:00:00Z');
    expect(orders.map(({ id }) => id)).toEqual([A, B]);
    expect(orders[1]).toMatchObject({
      facts: { delivered: { value: '2026-07-28' } },
      claimBy: { safe: '2026-08-11T07:00:00Z', lastWholeDay: '2026-08-10' },
      // Its own page printed its date before anybody knew.
      mayBeShorter: true,
    });
  });

  test('until then nothing of it is known', async () => {
    const { orders } = await run(...both, ...other, '--now', '2026-07-28T00:00:00Z');
    for (const order of orders)
      expect(order).toMatchObject({
        status: 'awaiting-delivery',
        claimBy: { safe: '2026-09-03T00:00:00Z' },
        mayBeShorter: false,
      });
  });

  test('the user’s facts come after all of them', async () => {
    const facts = fileOf('facts.json', {
      orders: [{ marketplace: 'aliexpress', id: A, facts: { delivered: '2026-07-24' } }],
    });
    const { orders } = await run(...both, ...arrived, '--facts', facts);
    expect(orders[0]?.facts.delivered).toMatchObject({ value: '2026-07-24', from: 'user' });
    expect(orders[0]?.claimBy?.safe).toBe('2026-08-07T07:00:00Z');
  });

  test('what a page could not read then and can now is read', async () => {
    const before = fileOf('before.json', list(A, '?', 'one of these days'));
    const after = fileOf('after.json', list(A, 'Awaiting delivery', 'Jul 1, 2026'));
    const first = await run(before, '--at', '2026-07-20T00:00:00Z', '--language', 'en');
    expect(first.orders[0]?.unread.map(({ field }) => field)).toContain('placed');
    const then = await run(before, '--at', '2026-07-20T00:00:00Z', after, '--language', 'en');
    expect(then.orders[0]?.unread).toEqual([]);
  });

  test('the last one is read at --now where it has no moment of its own', async () => {
    const { orders } = await run(...both, delivered, '--url', pageOf(A));
    expect(orders[0]?.status).toBe('delivered');
  });

  test('one file may have been read before the moment of the answer', async () => {
    const { orders } = await run(...both, '--now', '2026-09-02T00:00:00Z');
    expect(orders[0]?.claimBy).toMatchObject({ safe: '2026-09-03T00:00:00Z' });
    expect(orders[0]?.facts.lastEvent?.value).toBe('2026-07-20');
  });
});

test('each clock of a limit has its last whole day, a wait has none', async () => {
  const facts = fileOf('facts.json', {
    orders: [
      {
        marketplace: 'aliexpress',
        id: A,
        facts: {
          status: 'awaiting-delivery',
          shipped: '2026-07-10T00:00:00Z',
          statedEnd: '2026-09-03',
        },
      },
    ],
  });
  const { orders } = await run('--facts', facts, '--zone', 'Europe/Berlin');
  const days = (orders[0]?.clocks ?? []).map(({ rule, lastWholeDay }) => [rule, lastWholeDay]);
  expect(days).toEqual(
    expect.arrayContaining([
      ['ae.stated-refund-date', '2026-09-02'],
      // 9 July in Los Angeles + 60: its start there is the 7th, 09:00 in Berlin.
      ['ae.protect.60', '2026-09-06'],
      ['ae.open.11', null],
    ]),
  );
});

test('line items are printed with their prices as amounts', async () => {
  const page = list(A, 'Awaiting delivery', 'Jul 1, 2026');
  const { fields } = page.data.data.a;
  const item = { itemTitle: 'Lamp', itemPriceText: 'US $4.50', quantity: 2, skuAttrs: [] };
  const file = fileOf('items.json', {
    ...page,
    data: { data: { a: { ...page.data.data.a, fields: { ...fields, orderLines: [item] } } } },
  });
  const { orders } = await run(file, '--language', 'en');
  expect(orders[0]).toMatchObject({
    lineItems: [
      { title: 'Lamp', quantity: 2, price: { amount: '4.50', currency: 'USD' }, variant: null },
    ],
    packages: [],
    needsCheck: true,
    earlierMayHavePassed: false,
  });
});

describe('wrong usage', () => {
  test.each<[string, string[], RegExp]>([
    ['several files without moments', [underWay, delivered], /under-way.json: .*needs its --at/],
    [
      'files out of order',
      [underWay, '--at', '2026-07-22T00:00:00Z', delivered, '--at', '2026-07-21T00:00:00Z'],
      /delivered.json: read at 2026-07-21T00:00:00Z, before .*under-way.json at 2026-07-22/,
    ],
    [
      'a file of the future',
      [underWay, '--at', '2026-07-22T00:00:00Z', '--now', '2026-07-21T00:00:00Z'],
      /after --now 2026-07-21T00:00:00Z/,
    ],
    ['a local time', [underWay, '--at', '2026-07-22T00:00:00'], /--at: .* is no instant/],
    [
      'a moment of no file',
      ['--at', '2026-07-22T00:00:00Z', '--facts', underWay],
      /--at belongs to a FILE/,
    ],
    [
      'two addresses of one file',
      [underWay, '--url', pageOf(A), '--url', pageOf(B)],
      /--url is given twice for .*under-way.json/,
    ],
    [
      'two moments of the answer',
      [underWay, '--now', '2026-07-22T00:00:00Z', '--now', '2026-07-23T00:00:00Z'],
      /--now is given twice\./,
    ],
  ])('%s', async (_, args, sentence) => {
    await expect(run(...args)).rejects.toThrow(WrongUsage);
    await expect(run(...args)).rejects.toThrow(sentence);
  });
});

describe('the command itself', () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/explain.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  test('ends with 1 when one of several files cannot be read, says which, and prints what the others told', () => {
    const strange = fileOf('strange.json', { nothing: true });
    const at = ['--at', '2026-07-21T12:00:00Z'];
    const { status, stdout, stderr } = command(underWay, '--url', pageOf(A), ...at, strange);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'unreadable', orders: [{ id: A }] });
    expect(stderr).toMatch(/strange\.json: not read: page/);
    expect(status).toBe(1);
  });

  test('tells how it is used when it is asked to', () => {
    const { status, stdout, stderr } = command('--help');
    expect([status, stderr]).toEqual([0, '']);
    for (const option of ['--url', '--at', '--facts', '--now', '--zone', '--language', '--strict'])
      expect(stdout).toContain(option);
  });
});
