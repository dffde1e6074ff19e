import { describe, expect, test } from 'vitest';
import { answer } from '../../lib/app/requests/answer';
import type { PageReport } from '../../lib/core/page-health/page-health';
import { FakeWorld, orderPage } from '../lib/app/fake-world';
import { explain } from './explain-command';
import { explainOptions } from './explain-options';
import { temporaryFiles } from './temporary-files';
import { WrongUsage } from './wrong-usage';

const fileOf = temporaryFiles();
const MACHINE = { now: Date.parse('2026-11-22T00:00:00Z'), zone: 'UTC' };

/** The report on a page with this markup, as the extension makes it. */
async function reportOn(html: string, more: Partial<PageReport> = {}): Promise<string> {
  return answer(
    new FakeWorld('2026-11-22T12:00Z'),
    'pageReport',
    {
      marketplace: 'aliexpress',
      page: 'list',
      outcome: 'unreadable',
      language: 'en',
      cards: [],
      problems: [],
      named: [],
      html,
      ...more,
    },
    orderPage,
  );
}

async function explained(text: string) {
  const complaints: string[] = [];
  const file = fileOf('report.json', JSON.parse(text));
  const { outcome, orders } = await explain(explainOptions([file], MACHINE), (sentence) =>
    complaints.push(sentence),
  );
  return { outcome, orders, complaints };
}

const card = (name: string) => `
  <div class="order-content"><div class="comet-checkbox-group"><div class="${name}">
    <div class="${name}-header"><span class="${name}-header-status-text">Awaiting delivery</span>
      <div class="${name}-header-right-info"><div>Date: Oct 2, 2026</div><div>Ref. Number: 8210000000001559</div></div>
      <a href="https://www.aliexpress.com/p/order/detail.html?orderId=8210000000001559">Details</a>
    </div>
    <div class="order-item-content-opt"><span class="order-item-content-opt-price-total">Total: US $25.09</span></div>
  </div></div></div>`;

describe('a report becomes a page again', () => {
  test('whose cards the readers find where they were: what its patterns hide stays unread', async () => {
    const { outcome, orders } = await explained(await reportOn(card('order-item')));
    expect(outcome).toBe('orders');
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({ id: '9999999999999999', status: 'unknown' });
    expect(orders[0]?.unread.map(({ field }) => field)).toContain('placed');
    expect(Object.keys(orders[0]?.facts ?? {})).toEqual(['status', 'total']);
  });

  test('whose renamed cards they find no more than on the page itself', async () => {
    expect(await explained(await reportOn(card('k1')))).toEqual({
      outcome: 'unreadable',
      orders: [],
      complaints: ['not read: card: orders are there, but no card that can be read'],
    });
  });

  test('of one order, at the address of an order of nines', async () => {
    const html =
      '<div class="order-wrap"><div class="order-status"><div class="order-status-content">Awaiting delivery</div></div></div>';
    const { outcome, orders } = await explained(
      await reportOn(html, { page: 'detail', language: 'de' }),
    );
    expect([outcome, orders[0]?.id]).toEqual(['orders', '9999999999999999']);
  });

  test('with every name that was masked, and nothing that would act', async () => {
    const html =
      '<div class="order-content" onclick="x()"><x-4915112345678 class="a@b">1</x-4915112345678><a href="javascript:x()">2</a></div>';
    expect((await explained(await reportOn(html))).outcome).toBe('unreadable');
  });

  test('whose lines are no shape is not understood', async () => {
    const report = JSON.parse(await reportOn('<p>x</p>'));
    await expect(explained(JSON.stringify({ ...report, shape: ['<p>'] }))).rejects.toThrow(
      WrongUsage,
    );
    // What is no report counts as responses, as before.
    expect((await explained(JSON.stringify({ ...report, report: 2 }))).outcome).toBe('unreadable');
  });
});
