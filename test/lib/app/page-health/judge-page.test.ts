import { beforeEach, describe, expect, test } from 'vitest';
import { storeReading } from '../../../../lib/app/record/store-reading';
import { answer } from '../../../../lib/app/requests/answer';
import type { PageKind } from '../../../../lib/core/facts/sighting';
import type { CardHealth, PageHealth } from '../../../../lib/core/page-health/page-health';
import { readRaw } from '../../../../lib/marketplaces/read-raw';
import type { Sender } from '../../../../lib/ports/ports';
import type { Request } from '../../../../lib/protocol/messages';
import { endsOn, extensionPage, FakeWorld, orderPage, privatePage, readingOf } from '../fake-world';
import { record } from '../ringing-world';

const [A, B] = ['8210000000000001', '8210000000000002'] as const;

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
});

const good = (id: string): CardHealth => ({
  id,
  facts: ['placed', 'status'],
  unread: [],
  matched: {},
});
const bad = (id: string | null): CardHealth => ({
  id,
  facts: ['status'],
  unread: [{ field: id ? 'placed' : 'id', reason: 'not there' }],
  matched: { placed: [null, 3] },
});
const look = (cards: readonly CardHealth[], more: Partial<PageHealth> = {}): PageHealth => ({
  marketplace: 'aliexpress',
  page: 'list',
  outcome: 'orders',
  language: 'en',
  cards,
  problems: [],
  named: [],
  ...more,
});
const judged = (seen: PageHealth, sender: Sender = orderPage) =>
  answer(world, 'judgePage', seen, sender);
const faultLines = async () => (await answer(world, 'overview', undefined, extensionPage)).faults;
const faults = async () => (await faultLines()).map(({ text }) => text);

/** What the page's own data tells of these orders. */
const hear = (page: 'list-data' | 'detail-data', ...ids: string[]) =>
  storeReading(
    world,
    {
      ...readRaw(
        readingOf(
          ids.map((id) => endsOn(id, '2026-12-11')),
          world.now,
        ),
      ),
      page,
    },
    orderPage,
  );

describe('a page that could not be read', () => {
  test('is told of with the age of the dates that are shown: the oldest of the unread orders’ newest', async () => {
    await record(world, [endsOn(A, '2026-12-11'), endsOn(B, '2026-12-11')]);
    world.travelTo('2026-11-25T12:00Z');
    await record(world, [endsOn(B, '2026-12-11')]);
    world.travelTo('2026-11-28T12:00Z');
    expect(await judged(look([bad(A), bad(B), good('8210000000000003')]))).toBe(
      'pageFaultBoth|pageFaultCards|3|2|pageFaultFrom|Sun 22 Nov',
    );
    expect(await judged(look([bad(B), good(A)]))).toBe(
      'pageFaultBoth|pageFaultCards|2|1|pageFaultFrom|Wed 25 Nov',
    );
  });

  test('says so when its own data gives the dates, and not any more when that is old', async () => {
    await hear('list-data', A, B);
    const none = look([], { outcome: 'unreadable', named: [A, B] });
    expect(await judged(none)).toBe('pageFaultBoth|pageFaultNone|pageFaultFromData');
    world.pass(1);
    expect(await judged(none)).toBe('pageFaultBoth|pageFaultNone|pageFaultFrom|Sun 22 Nov');
  });

  test('says so when nothing is known', async () => {
    expect(await judged(look([bad(null)]))).toBe(
      'pageFaultBoth|pageFaultCards|1|1|pageFaultFromNothing',
    );
  });

  test('whose orders cannot be told: the dates of all that are open count', async () => {
    await record(world, [endsOn(A, '2026-12-11')]);
    world.pass(1);
    expect(await judged(look([bad(null)]))).toBe(
      'pageFaultBoth|pageFaultCards|1|1|pageFaultFrom|Sun 22 Nov',
    );
  });

  test('of one order is held against what its data told', async () => {
    const page = { page: 'detail' as PageKind };
    const undated = { ...good(A), facts: ['status'] };
    expect(await judged(look([undated], page))).toBeNull();
    await hear('detail-data', A);
    expect(await judged(look([undated], page))).toBe(
      'pageFaultBoth|pageFaultDates|pageFaultFromData',
    );
  });

  test('that is only worn says nothing of dates: all were read', async () => {
    const worn = { ...good(A), matched: { status: [2, 3] as const } };
    expect(await judged(look([worn, worn, worn]))).toBe('pageFaultWorn');
  });
});

describe('the popup', () => {
  test('tells of the last page of each kind that could not be read, until one is read well', async () => {
    expect(await faults()).toEqual([]);
    await judged(look([bad(A), good(B)]));
    world.pass(1);
    await judged(look([], { page: 'tracking', outcome: 'unreadable', named: [A] }));
    expect(await faults()).toEqual([
      'pageFaultLineCards|2|1|noticeShop_aliexpress|Sun 22 Nov',
      'pageFaultLine_tracking|noticeShop_aliexpress|Mon 23 Nov',
    ]);
    await judged(look([bad(A), bad(B)]));
    expect(await faults()).toEqual([
      'pageFaultLine_tracking|noticeShop_aliexpress|Mon 23 Nov',
      'pageFaultLineCards|2|2|noticeShop_aliexpress|Mon 23 Nov',
    ]);
    await judged(look([good(A), good(B)]));
    expect(await faults()).toEqual(['pageFaultLine_tracking|noticeShop_aliexpress|Mon 23 Nov']);
  });

  test('says where orders can be added by hand, unless all were read', async () => {
    await judged(look([bad(A)]));
    expect(await faultLines()).toEqual([{ text: expect.any(String), addAt: 'aliexpress' }]);
    const worn = { ...good(A), matched: { status: [2, 3] as const } };
    await judged(look([worn, worn, worn]));
    expect(await faultLines()).toEqual([{ text: expect.any(String), addAt: null }]);
  });

  test('an empty, blocked or loading page takes nothing back', async () => {
    await judged(look([bad(A)]));
    for (const outcome of ['empty', 'blocked', 'signed-out', 'unreadable'] as const)
      expect(await judged(look([], { outcome }))).toBeNull();
    expect(await faults()).toHaveLength(1);
  });

  test('two pages at once are both remembered', async () => {
    await Promise.all([
      judged(look([bad(A)])),
      judged(look([], { page: 'detail', outcome: 'unreadable', named: [A] })),
    ]);
    expect(await faults()).toHaveLength(2);
  });

  test('a note that cannot be understood is none', async () => {
    for (const note of ['{', '[{"marketplace":"aliexpress"}]', '[1]', '"x"']) {
      world.remembered.set('pageFaults', note);
      expect(await faults()).toEqual([]);
    }
    await judged(look([bad(A)]));
    expect(await faults()).toHaveLength(1);
  });
});

test('from a private window nothing is stored, and nothing stored is told', async () => {
  await record(world, [endsOn(A, '2026-12-11')]);
  const stored = structuredClone(world.stored);
  expect(await judged(look([bad(A)]), privatePage)).toBe('pageFaultCards|1|1');
  expect(await faults()).toEqual([]);
  expect(world.stored).toEqual(stored);
});

describe('the report', () => {
  const html =
    '<div class="order-item"><a href="https://shop.example/order/8210000000001559">Anna Müller</a><a href="//shop.example/item/1.html">Lamp</a><a href="/x">€12,50</a></div>';
  const reportOf = async (seen: PageHealth, sender: Sender = orderPage) => {
    const request: Request<'pageReport'> = { ...seen, html };
    return JSON.parse(await answer(world, 'pageReport', request, sender));
  };

  test('tells where each field was found, why not, and the shape of a card', async () => {
    const cards = [
      { ...good(A), matched: { placed: [0, 3] as const, store: [null, 2] as const } },
      { ...good(B), matched: { placed: [0, 3] as const, store: [1, 2] as const } },
      bad(null),
    ];
    expect(await reportOf(look(cards, { named: [A] }))).toEqual({
      report: 1,
      extension: '1.2.3',
      marketplace: 'aliexpress',
      page: 'list',
      language: 'en',
      outcome: 'orders',
      cards: { seen: 3, unread: 1, inData: 1 },
      fields: { placed: { '1 of 3': 2, 'none of 3': 1 }, store: { 'none of 2': 1, '2 of 2': 1 } },
      facts: { placed: 2, status: 3 },
      unread: { 'id: not there': 1 },
      shape: [
        'div.order-item',
        ' a[href] > detail',
        '  "xxxx xxxxxx"',
        ' a[href] > item',
        '  "xxxx"',
        ' a[href] > other',
        '  "€99,99"',
      ],
    });
  });

  test('leaves out what a reason quotes of the page, and every id', async () => {
    const quoting = [
      'which date this is cannot be proved: Anna Müller 8210000000001559',
      'the card broke its reader: “Anna” is not defined',
      'the words are not known (de)',
    ].map((reason) => ({ field: 'dates', reason }));
    const report = await reportOf(
      look([{ ...good('8210000000001559'), unread: quoting }], { named: ['8210000000001559'] }),
    );
    expect(Object.keys(report.unread)).toEqual([
      'dates: which date this is cannot be proved',
      'dates: the card broke its reader',
      'dates: the words are not known (de)',
    ]);
    expect(JSON.stringify(report)).not.toMatch(/Anna|M[uü]ller|\d{10}/);
  });

  test('can be had in a private window: it holds nothing stored and nothing is kept', async () => {
    expect((await reportOf(look([bad(null)]), privatePage)).cards.seen).toBe(1);
    expect(world.remembered.size).toBe(0);
  });
});
