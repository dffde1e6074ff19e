import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factValues } from '../../lib/protocol/fact-schemas';
import { explain } from './explain-command';
import { explainOptions, HELP } from './explain-options';
import { root } from './source-files';
import { temporaryFiles } from './temporary-files';
import { WrongUsage } from './wrong-usage';

const fileOf = temporaryFiles();

const MACHINE = { now: Date.parse('2026-01-01T00:00:00Z'), zone: 'UTC' };
const run = async (...args: string[]) => explain(explainOptions(args, MACHINE), () => {});
const order = (facts: object, id = '8201000000001234') => ({
  orders: [{ marketplace: 'aliexpress', id, facts }],
});
const withFacts = async (facts: object, ...args: string[]) =>
  (await run('--facts', fileOf('facts.json', order(facts)), ...args)).orders[0];
const clockOf = (explained: Awaited<ReturnType<typeof withFacts>>, rule: string) =>
  explained?.clocks.find((clock) => clock.rule === rule);

describe('the tables of lib/core/README.md §7', () => {
  test('delivered exactly, + 15 over the clock change of March', async () => {
    const facts = { status: 'delivered', delivered: '2026-03-01T13:00:00Z' };
    const explained = await withFacts(facts, '--now', '2026-03-02T00:00:00Z');
    expect(clockOf(explained, 'ae.close.15-delivered')?.safe).toBe('2026-03-16T07:00:00Z');
  });

  test.each([
    ['DHL', 'ae.carrier.23', '2025-12-24T08:00:00Z'],
    ['EMS', 'ae.carrier.27', '2025-12-28T08:00:00Z'],
    ['China Post Registered Air Mail', 'ae.carrier.39', '2026-01-09T08:00:00Z'],
  ])('shipped exactly by %s', async (carrier, rule, safe) => {
    const facts = { status: 'awaiting-delivery', shipped: '2025-12-01T20:00:00Z', carrier };
    const explained = await withFacts(facts, '--now', '2025-12-05T00:00:00Z');
    expect(clockOf(explained, rule)).toMatchObject({
      safe,
      binds: 'limit',
      certainty: 'estimated',
    });
    expect(explained?.claimBy).toMatchObject({ safe, rule });
  });

  test('a bare day as a stated limit, in a browser at Berlin', async () => {
    const facts = { status: 'awaiting-delivery', placed: '2026-07-15', statedEnd: '2026-09-04' };
    const at = ['--now', '2026-08-01T00:00:00Z', '--zone', 'Europe/Berlin'];
    expect((await withFacts(facts, ...at))?.claimBy).toMatchObject({
      safe: '2026-09-03T22:00:00Z',
      lastWholeDay: '2026-09-03',
    });
  });

  test('refund issued on a Friday, + 10 business days', async () => {
    const facts = { status: 'refunding', placed: '2025-11-01', refundIssued: '2025-12-19' };
    const explained = await withFacts(facts, '--now', '2025-12-20T00:00:00Z');
    const due = explained?.clocks.filter((clock) => clock.rule === 'ae.refund.bank');
    // A wait lasts to the end of its day in the marketplace's zone: of 2 and of 16 January.
    expect(due?.map(({ kind, safe }) => [kind, safe])).toEqual(
      expect.arrayContaining([['refund-arrives', '2026-01-03T08:00:00Z']]),
    );
  });
});

test('strict mode off leaves the older carrier windows listed and undriven', async () => {
  const facts = { status: 'awaiting-delivery', shipped: '2025-12-01T20:00:00Z', carrier: 'DHL' };
  const explained = await withFacts(facts, '--now', '2025-12-05T00:00:00Z', '--strict', 'off');
  expect(clockOf(explained, 'ae.carrier.23')?.safe).toBe('2025-12-24T08:00:00Z');
  expect(explained?.claimBy?.rule).toBe('ae.protect.60');
});

test('facts are printed as they were given', async () => {
  const explained = await withFacts({
    placed: '2025-12-01',
    shipped: '2025-12-02T10:00:00+08:00',
    carrier: 'DHL',
    trackingNumbers: ['1234567890'],
    total: 'US $25.09',
    statedReturnDays: 15,
    store: 'Amber Lane Store',
  });
  expect(explained?.facts).toEqual({
    placed: { value: '2025-12-01', from: 'user', text: '2025-12-01' },
    shipped: { value: '2025-12-02T02:00:00Z', from: 'user', text: '2025-12-02T10:00:00+08:00' },
    carrier: { value: 'DHL', from: 'user', text: 'DHL' },
    trackingNumbers: { value: ['1234567890'], from: 'user', text: '["1234567890"]' },
    total: { value: { amount: '25.09', currency: 'USD' }, from: 'user', text: 'US $25.09' },
    statedReturnDays: { value: 15, from: 'user', text: '15' },
    store: { value: 'Amber Lane Store', from: 'user', text: 'Amber Lane Store' },
  });
});

test('every clock says why in a sentence, and from where', async () => {
  const explained = await withFacts({ status: 'awaiting-delivery', placed: '2025-12-20' });
  expect(explained?.clocks.length).toBeGreaterThan(3);
  for (const clock of explained?.clocks ?? []) {
    expect(clock.because).toMatch(/^[^«»$]{5,}$/);
    expect(clock.source).toMatch(/^[^«»$]{5,}$/);
  }
});

const PAGE = `<!doctype html><html lang="en"><head>
<link rel="canonical" href="https://www.aliexpress.com/p/order/index.html"></head><body><div id="root">
<div class="order-main"><div class="order-content"><div class="comet-checkbox-group"><div class="order-item">
<div class="order-item-header"><div class="order-item-header-status" data-pl="order_item_header_status">
<span class="order-item-header-status-text">Awaiting delivery</span></div>
<div class="order-item-header-right"><div class="order-item-header-right-info" data-pl="order_item_header_info">
<div>Date: Dec 20, 2025</div><div>Ref. Number: 8201000000001234<span class="order-item-header-right-copy">Copy</span></div></div>
<a data-pl="order_item_header_detail" href="//www.aliexpress.com/p/order/detail.html?orderId=8201000000001234">Details</a></div></div>
<div class="order-item-content"><div class="order-item-content-opt"><div class="order-item-btns"><button class="order-item-btn">Confirm received</button>
<a class="order-item-btn" href="//www.aliexpress.com/p/tracking/index.html?tradeOrderId=8201000000001234">Track status</a></div></div></div>
</div></div></div></div></div><script>document.body.remove()</script></body></html>`;

test('a saved page is read as the extension reads it, and names its own address', async () => {
  const explained = await run(fileOf('list.html', PAGE));
  expect(explained.outcome).toBe('orders');
  expect(explained.orders).toHaveLength(1);
  expect(explained.orders[0]).toMatchObject({
    id: '8201000000001234',
    status: 'awaiting-delivery',
    facts: { placed: { value: '2025-12-20', from: 'list' } },
    claimBy: { certainty: 'estimated' },
  });
});

test('facts by hand come after the page’s', async () => {
  const facts = fileOf('more.json', order({ shipped: '2025-12-22T00:00:00Z' }));
  const explained = await run(fileOf('list.html', PAGE), '--facts', facts);
  expect(explained.orders).toHaveLength(1);
  expect(explained.orders[0]?.facts.shipped?.from).toBe('user');
  expect(explained.orders[0]?.facts.placed?.from).toBe('list');
});

describe('wrong usage is answered with a sentence', () => {
  const page = fileOf('page.html', '<p>nothing</p>');
  test.each<[string, string[], RegExp]>([
    ['nothing to explain', [], /Nothing to explain/],
    ['a page that names no address', [page], /--url/],
    [
      'an address of elsewhere',
      [page, '--url', 'https://example.com/'],
      /no page of a marketplace/,
    ],
    ['no address', [page, '--url', 'orders'], /no web address/],
    ['neither page nor response', [fileOf('page.txt', 'x')], /\.html or .*\.json/],
    ['a missing file', [join(root, 'none.html')], /cannot be read/],
    ['a local time', ['--facts', page, '--now', '2026-01-01T00:00:00'], /no instant/],
    ['30 February', ['--facts', page, '--now', '2026-02-30T00:00:00Z'], /no instant/],
    ['an unknown zone', ['--facts', page, '--zone', 'Mars/North'], /no time zone/],
    ['another strictness', ['--facts', page, '--strict', 'maybe'], /“on” or “off”/],
    ['an unknown option', ['--fact', page], /--fact/],
  ])('%s', async (_, args, sentence) => {
    await expect(run(...args)).rejects.toThrow(WrongUsage);
    await expect(run(...args)).rejects.toThrow(sentence);
  });

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /is no JSON/],
    ['no orders', {}, /orders/],
    [
      'an unknown marketplace',
      { orders: [{ marketplace: 'ebay', id: '1', facts: {} }] },
      /marketplace/,
    ],
    ['an unknown fact', order({ arrived: '2026-01-01' }), /“arrived” is no fact/],
    ['a day that is none', order({ placed: '2026-02-30' }), /placed is an instant/],
    ['a local time', order({ placed: '2026-02-03T10:00:00' }), /placed is an instant/],
    ['an unknown status', order({ status: 'lost' }), /status is one of/],
    ['no amount', order({ total: 'cheap' }), /total is an amount/],
    ['half a day', order({ statedReturnDays: 1.5 }), /whole number/],
  ])('facts: %s', async (_, facts, sentence) => {
    const args = ['--facts', fileOf('wrong.json', facts)];
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

  test('prints JSON alone and ends with 0', () => {
    const { status, stdout } = command(fileOf('list.html', PAGE), '--now', '2026-01-01T00:00:00Z');
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'orders' });
    expect(status).toBe(0);
  });

  test('reads a page that is nested ten thousand deep', () => {
    const deep = `${'<div>'.repeat(10_000)}${PAGE}`;
    const args = [fileOf('deep.html', deep), '--now', '2026-01-01T00:00:00Z'];
    const { status, stdout } = spawnSync(
      process.execPath,
      ['test/tools/run.mjs', 'explain', ...args],
      { cwd: root, encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'orders' });
    expect(status).toBe(0);
  });

  test('ends with 1 for a page that cannot be read, and says on the side why', () => {
    const file = fileOf('strange.html', '<main><h1>Something else</h1><p>entirely</p></main>');
    const { status, stdout, stderr } = command(
      file,
      '--url',
      'https://www.aliexpress.com/p/order/index.html',
    );
    expect(JSON.parse(stdout)).toEqual({ outcome: 'unreadable', orders: [] });
    expect(stderr).toContain('not read');
    expect(status).toBe(1);
  });

  test('ends with 2 for wrong usage, and prints nothing', () => {
    const { status, stdout, stderr } = command('--strict');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: npm run');
  });
});

test('the help lists every fact that FACTS.json may have, once', () => {
  const listed = HELP.split('The facts of FACTS.json')[1]?.split('\n\n')[0] ?? '';
  const names = listed
    .match(/^- .+$/gm)
    ?.flatMap((line) => line.split(': ').at(-1)?.split(' ') ?? []);
  expect(names?.toSorted()).toEqual(Object.keys(factValues).toSorted());
});
