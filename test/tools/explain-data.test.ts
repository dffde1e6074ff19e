import { describe, expect, test } from 'vitest';
import { explain } from './explain-command';
import { explainOptions } from './explain-options';
import { temporaryFiles } from './temporary-files';

const fileOf = temporaryFiles();
const MACHINE = { now: Date.parse('2026-01-01T00:00:00Z'), zone: 'UTC' };
const run = (...args: string[]) => explain(explainOptions(args, MACHINE), () => {});

describe('a saved response', () => {
  const ID = '8201000000001234';
  const list = {
    api: 'mtop.aliexpress.trade.buyer.order.list',
    ret: ['SUCCESS::x'],
    data: {
      data: {
        a: {
          tag: 'pc_om_list_order',
          fields: {
            orderId: ID,
            orderDateText: '7 mag 2025',
            statusText: '?',
            buttons: [{ type: 'CONFIRM_GOODS' }],
          },
        },
      },
    },
  };
  const tracking = {
    api: 'mtop.ae.ld.querydetail',
    data: { module: { trackingDetailLineList: [{ mailNo: 'LP00000000000001' }] } },
  };

  test('is read by its shape, in the language that is told', async () => {
    const file = fileOf('response.json', list);
    const explained = await run(file, '--language', 'it');
    expect(explained.outcome).toBe('orders');
    expect(explained.orders[0]).toMatchObject({
      id: ID,
      status: 'awaiting-delivery',
      facts: { placed: { value: '2025-05-07', from: 'page-data', text: '7 mag 2025' } },
    });
    // A whole date is the same day in whatever language is told.
    const told = await run(file, '--language', 'fr');
    expect(told.orders[0]?.facts.placed?.value).toBe('2025-05-07');
  });

  test('is read in the language that it tells itself', async () => {
    const told = { ...list, data: { ...list.data, link: 'https://x.test/?_lang=it_IT' } };
    const explained = await run(fileOf('told.json', told));
    expect(explained.orders[0]?.facts.placed?.value).toBe('2025-05-07');
    // Its dates alone tell it too.
    expect((await run(fileOf('untold.json', list))).orders[0]?.facts.placed?.value).toBe(
      '2025-05-07',
    );
  });

  test.each([
    ['JSONP', `mtopjsonp2(${JSON.stringify(list)});`],
    [
      'a capture',
      [
        { url: '//x', body: '{"junk":1}' },
        { url: '//y', body: JSON.stringify(list) },
      ],
    ],
    ['one of a capture', { url: '//y', body: list }],
    [
      'a browser’s archive',
      {
        log: { entries: [{ request: {}, response: { content: { text: JSON.stringify(list) } } }] },
      },
    ],
    ['a row of responses', [{ junk: true }, list]],
    [
      'an archive that keeps texts as base64',
      {
        log: {
          entries: [
            {
              response: {
                content: {
                  encoding: 'base64',
                  text: Buffer.from(JSON.stringify(list)).toString('base64'),
                },
              },
            },
          ],
        },
      },
    ],
  ])('is found in %s', async (_, content) => {
    expect((await run(fileOf('wrapped.json', content))).orders.map(({ id }) => id)).toEqual([ID]);
  });

  test('of tracking is about the order of its page, or of its question', async () => {
    const file = fileOf('tracking.json', tracking);
    const page = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`;
    expect((await run(file, '--url', page)).orders.map(({ id }) => id)).toEqual([ID]);
    expect(await run(file)).toEqual({ outcome: 'unreadable', orders: [] });
    const data = encodeURIComponent(JSON.stringify({ tradeOrderId: ID }));
    const url = `https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?data=${data}`;
    const captured = fileOf('captured.json', [{ url, body: JSON.stringify(tracking) }]);
    expect((await run(captured)).orders.map(({ id }) => id)).toEqual([ID]);
  });

  test('of several questions of one capture tells one order together', async () => {
    const url = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`;
    const captured = fileOf('both.json', [
      { url: '//x', body: JSON.stringify(list) },
      { url, body: JSON.stringify(tracking) },
    ]);
    const explained = await run(captured, '--language', 'it');
    expect(explained.orders).toHaveLength(1);
    expect(Object.keys(explained.orders[0]?.facts ?? {})).toEqual(
      expect.arrayContaining(['placed', 'trackingNumbers']),
    );
  });

  test.each([
    ['FAIL_SYS_USER_VALIDATE::x', 'blocked'],
    ['FAIL_SYS_TRAFFIC_LIMIT::x', 'blocked'],
    ['FAIL_SYS_SESSION_EXPIRED::x', 'signed-out'],
    ['FAIL_SYS_TOKEN_EXOIRED::x', 'unreadable'],
  ])(
    'that the shop refused with %s is %s, with the name of its question or without',
    async (ret, outcome) => {
      for (const api of [list.api, undefined])
        expect((await run(fileOf('refused.json', { api, ret: [ret], data: {} }))).outcome).toBe(
          outcome,
        );
    },
  );

  test.each([
    ['another shop’s', { orders: [] }],
    ['no JSON at all', 'oops'],
  ])('that is %s is unreadable', async (_, content) => {
    expect((await run(fileOf('other.json', content))).outcome).toBe('unreadable');
  });

  test('of an empty list is empty', async () => {
    const body = { tag: 'pc_om_list_body', fields: { hasMore: false } };
    const empty = { ...list, data: { data: { body } } };
    expect(await run(fileOf('empty.json', empty))).toEqual({ outcome: 'empty', orders: [] });
  });
});
