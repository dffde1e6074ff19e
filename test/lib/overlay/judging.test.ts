// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageHealth, PageReport } from '../../../lib/core/page-health/page-health';
import { shadowOf } from '../../../lib/overlay/host/shadow';
import { listOverlay } from '../../../lib/overlay/list/list-overlay';
import { OrderOverlay } from '../../../lib/overlay/order-page/order-overlay';
import type { Surroundings } from '../../../lib/overlay/overlay-world';
import { startOverlay } from '../../../lib/overlay/start-overlay';
import type { Request } from '../../../lib/protocol/messages';
import { happen, press } from '../happen';
import { turns } from '../turns';
import { card, listShop, orderShop } from './fake-shop';
import { FakeBackground, single } from './fake-surroundings';

const [ONE, TWO] = ['8210000000000001', '8210000000000002'] as const;
const SENTENCE = 'ClaimClock could not read 1 of 2 orders here.';

/** A background that finds something wrong with every page, until it is told otherwise. */
class JudgingBackground extends FakeBackground {
  verdict: string | null = SENTENCE;
  readonly looks: PageHealth[] = [];
  reported: PageReport | null = null;
  readonly opened: Request<'openOrderAt'>[] = [];

  get judging(): Surroundings {
    const ask: Surroundings['ask'] = async (name, ...request) => {
      if (name === 'judgePage') this.looks.push(request[0] as PageHealth);
      if (name === 'judgePage') return this.verdict as never;
      if (name === 'openOrderAt') this.opened.push(request[0] as Request<'openOrderAt'>);
      if (name === 'openOrderAt') return undefined as never;
      if (name !== 'pageReport') return this.surroundings.ask(name, ...request);
      this.reported = request[0] as PageReport;
      return '{ "report": 1 }' as never;
    };
    return { ...this.surroundings, observed: { 'list-data': [ONE, TWO] }, ask };
  }
}

let background = new JudgingBackground();
const host = () => document.querySelector<HTMLElement>('[data-claim-clock][data-part]');
const inside = <Found extends Element>(selector: string) => {
  const element = host();
  return element && shadowOf(element).querySelector<Found>(selector);
};
const pageHadItsTime = async () => {
  await vi.advanceTimersByTimeAsync(5_100);
  vi.useRealTimers();
  await turns();
};

beforeEach(() => {
  background = new JudgingBackground();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  background.alive = false;
  happen(window, new Event('focus'));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function openList(...cards: Element[]) {
  history.replaceState(null, '', '/list');
  const list = document.createElement('main');
  list.append(...cards);
  document.body.replaceChildren(list);
  startOverlay(document, listShop, background.judging, (_, world) => listOverlay(world));
  await vi.advanceTimersByTimeAsync(100);
  return list;
}

test('a list is judged once it had its time, by what its cards gave and its data named', async () => {
  await openList(card(ONE), card('x'));
  expect(background.looks).toEqual([]);
  await pageHadItsTime();
  expect(background.looks[0]).toEqual({
    marketplace: 'aliexpress',
    page: 'list',
    outcome: 'orders',
    language: 'und',
    cards: [
      { id: ONE, facts: ['title', 'status', 'placed'], unread: [], matched: {} },
      {
        id: null,
        facts: [],
        unread: [{ field: 'id', reason: 'the card names no order' }],
        matched: {},
      },
    ],
    problems: [],
    named: [ONE, TWO],
  });
  expect(single()).toContain(SENTENCE);
});

test('is judged anew when cards come, and what is no longer wrong is no longer said', async () => {
  const list = await openList(card('x'));
  await pageHadItsTime();
  background.verdict = null;
  list.replaceChildren(card(ONE), card(TWO));
  await turns();
  expect(background.looks.at(-1)?.cards.map(({ id }) => id)).toEqual([ONE, TWO]);
  expect(single()).toContain('Nothing closes within 7 days');
});

test('closed, it stays closed; the sums are back', async () => {
  const list = await openList(card(ONE), card('x'));
  await pageHadItsTime();
  press(inside('.close'));
  await turns();
  expect(single()).toContain('Nothing closes within 7 days');
  list.append(card('y'));
  await turns();
  expect(background.looks.at(-1)?.cards).toHaveLength(3);
  expect(single()).not.toContain(SENTENCE);
});

test('the report is about the card that could not be read, and shown before anything is copied', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: { writeText: async (text: string) => copied.push(text) },
  });
  await openList(card(ONE), card('x'));
  await pageHadItsTime();
  // What the page makes up is no press.
  inside('.link')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await turns();
  expect(background.reported).toBeNull();

  press(inside('.link'));
  await turns();
  expect(background.reported?.html).toMatch(/^<a href="#x"/);
  expect(inside<HTMLDialogElement>('dialog')?.open).toBe(true);
  expect(inside('textarea')?.textContent).toBe('{ "report": 1 }');
  expect(copied).toEqual([]);
  press(inside('dialog .primary'));
  await turns();
  expect(copied).toEqual(['{ "report": 1 }']);
  expect(inside('dialog .primary')?.textContent).toBe('Copied');
  press(inside('dialog .primary + button'));
  await turns();
  expect(inside('dialog')).toBeNull();
});

const addOrder = () =>
  [...shadowOf(host() ?? document.body).querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Add by hand',
  ) ?? null;

test('orders can be added by hand instead, by a press that only a person can make', async () => {
  await openList(card(ONE), card('x'));
  await pageHadItsTime();
  addOrder()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(background.opened).toEqual([]);
  press(addOrder());
  expect(background.opened).toEqual([{ address: location.href }]);
});

test.each([
  ['unreadable', true],
  ['empty', false],
] as const)(
  'of a page without orders that is %s the same can be done: %s',
  async (outcome, can) => {
    background.verdict = null;
    history.replaceState(null, '', '/list');
    document.body.replaceChildren(document.createElement('main'));
    background.outcome = outcome;
    startOverlay(document, listShop, background.judging, (_, world) => listOverlay(world));
    await pageHadItsTime();
    expect(addOrder() !== null).toBe(can);
    expect((single() ?? '').includes('Copy a report')).toBe(can);
    if (!can) return;
    press(inside('.link'));
    await turns();
    expect(inside('textarea')?.textContent).toBe('{ "report": 1 }');
  },
);

/** What `window.find` of a page would come upon: texts that are neither inert nor of a stylesheet. */
const foundByThePage = () => {
  const element = host();
  if (!element) return null;
  const walker = document.createTreeWalker(shadowOf(element), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent?.trim() && !parentElement?.closest('[inert], style')) found.push(textContent);
  }
  return found;
};

test('the page’s own search finds nothing of it beside the sums', async () => {
  await openList(card(ONE), card('x'));
  await pageHadItsTime();
  expect(single()).toContain(SENTENCE);
  expect(foundByThePage()).toEqual([]);
});

test('the page of one order: in its panel, or in the panel’s place when there is none', async () => {
  history.replaceState(null, '', '/order');
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  startOverlay(
    document,
    orderShop,
    background.judging,
    (kind, world) => new OrderOverlay(world, kind),
  );
  await pageHadItsTime();
  await turns();
  expect(background.looks.at(-1)).toMatchObject({ page: 'detail', outcome: 'unreadable' });
  expect(single()).toContain(SENTENCE);
  expect(foundByThePage()).toEqual([]);
  main.append(card(ONE));
  await turns();
  expect(single()).toContain(SENTENCE);
  expect(single()).toContain('Claim by');
});
