// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderKey } from '../../../../lib/core/facts/order';
import { DAY_LENGTH } from '../../../../lib/core/time/calendar-day';
import { shadowOf } from '../../../../lib/overlay/host/shadow';
import { OrderOverlay } from '../../../../lib/overlay/order-page/order-overlay';
import { startOverlay } from '../../../../lib/overlay/start-overlay';
import { happen, press } from '../../happen';
import { turns } from '../../turns';
import { card, orderShop } from '../fake-shop';
import { FakeBackground, hostCount, single } from '../fake-surroundings';

const [ONE, TWO] = ['8210000000000001', '8210000000000002'] as const;
let background = new FakeBackground();
let main = document.createElement('main');

const start = async () => {
  startOverlay(
    document,
    orderShop,
    background.surroundings,
    (kind, world) => new OrderOverlay(world, kind),
  );
  await turns();
};

beforeEach(() => {
  // Simulated browsers are never idle.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  background = new FakeBackground();
  main = document.createElement('main');
  main.append(card(ONE));
  document.body.replaceChildren(main);
  history.replaceState(null, '', '/order?1');
});
afterEach(() => {
  background.alive = false;
  happen(window, new Event('focus'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an order’s page gets its timeline in its place, after one question', async () => {
  await start();
  expect(main.firstElementChild?.hasAttribute('data-claim-clock')).toBe(true);
  expect(background.asked.map(([name]) => name)).toEqual(['recordPage']);
  expect(single()).toContain('Nothing arrived? Claim your money back by Wed, Dec 30.');
  // The page is that of the order.
  expect(single()).toContain('Something wrong?');
  expect(single()).not.toContain('Open the order');
});

test('what the page says anew is told, what it repeats is not', async () => {
  await start();
  main.append(document.createElement('p'));
  await turns();
  expect(background.times('recordPage')).toBe(1);
  main.querySelector('a')?.replaceChildren('Another title');
  await turns();
  expect(background.times('recordPage')).toBe(2);
});

test('what an old tab says is as old as its opening, or as the data that it got last', async () => {
  const readAt = () => {
    const [, request] = background.asked.findLast(([name]) => name === 'recordPage') ?? [];
    return (request as { readAt: number }).readAt;
  };
  const told = (times: number) =>
    vi.waitFor(() => expect(background.times('recordPage')).toBe(times));
  const opened = background.now;
  await start();
  await told(1);
  background.now += 3 * DAY_LENGTH;
  main.querySelector('a')?.replaceChildren('All of its events are shown');
  await told(2);
  expect(readAt()).toBe(opened);
  background.surroundings.observedAt['detail-data'] = background.now - 1_000;
  background.surroundings.observedAt['list-data'] = background.now;
  main.querySelector('a')?.replaceChildren('Filled anew');
  await told(3);
  expect(readAt()).toBe(background.now - 1_000);
  history.replaceState(null, '', '/order?2');
  main.append(document.createElement('p'));
  await told(4);
  expect(readAt()).toBe(background.now);
});

test('a page that our scripts come into days after it was opened is as old as its opening', async () => {
  const opened = background.now;
  background.now += 5 * DAY_LENGTH;
  await start();
  await vi.waitFor(() => expect(background.times('recordPage')).toBe(1));
  const [, request] = background.asked.find(([name]) => name === 'recordPage') ?? [];
  expect(request).toMatchObject({ readAt: opened });
});

test('another order at another address never stands under the date of the one before', async () => {
  background.known.set(ONE, { urgency: 'settled', marks: { settledAt: 1 } });
  await start();
  expect(single()).toContain('Settled: there is nothing left');
  background.silent = 2;
  history.pushState(null, '', '/order?2');
  main.replaceChildren(card(TWO));
  await turns();
  expect(single()).toMatch(/^ClaimClock does not answer\..*×$/);
  happen(document, new Event('visibilitychange'));
  await turns();
  expect(single()).toContain('Nothing arrived?');
});

test('nor does another order on the same page', async () => {
  background.known.set(ONE, { urgency: 'settled', marks: { settledAt: 1 } });
  await start();
  background.silent = 2;
  main.querySelector('a')?.setAttribute('href', `#${TWO}`);
  await turns();
  expect(single()).toMatch(/^ClaimClock does not answer\..*×$/);
});

test('a silent background is asked again at once, and later, but not at each change', async () => {
  background.silent = 2;
  await start();
  expect(background.times('recordPage')).toBe(2);
  main.append(document.createElement('p'));
  await turns();
  expect(background.times('recordPage')).toBe(2);
  background.now += 10_000;
  main.append(document.createElement('p'));
  await turns();
  expect(background.times('recordPage')).toBe(3);
  expect(single()).toContain('Nothing arrived?');
});

test('in a private window it says that nothing is stored, and offers nothing to mark', async () => {
  background.notStored = 'private-window';
  await start();
  expect(single()).toContain('Private window: nothing is saved');
  expect(single()).toContain('Nothing arrived?');
  expect(single()).not.toContain('Settled');
});

test('an order that changed elsewhere is drawn anew; another order’s change is none of its business', async () => {
  await start();
  background.known.set(ONE, { urgency: 'over' });
  background.tell([orderKey('aliexpress', TWO)]);
  await turns();
  expect(background.times('viewOrders')).toBe(0);
  background.tell(null);
  await turns();
  expect(single()).toContain('You can no longer claim this order with the shop.');
});

test('a page without an order, given its time, says that it was not understood', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  main.replaceChildren();
  void start();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(single()).toContain('could not read this page');
  expect(single()).toContain('Open your orders');
});

test('once the extension is gone, the panel leaves and a sentence says why', async () => {
  await start();
  expect(hostCount()).toBe(1);
  background.alive = false;
  happen(window, new Event('pageshow'));
  expect(main.firstElementChild?.localName).toBe('a');
  expect(hostCount()).toBe(1);
  expect(single()).toContain('Reload this page to see your dates again');
});

test('the chip stands at once, the timeline comes once the page is idle, and is brought once', async () => {
  const whenIdle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => whenIdle.push(work));
  void start();
  await vi.waitFor(() => {
    if (!single()?.includes('Claim by')) for (const work of whenIdle.splice(0)) work();
    expect(single()).toContain('Claim by');
  });
  await turns();
  expect(single()).not.toContain('Something wrong?');
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  for (const work of whenIdle) work();
  await vi.waitFor(() => expect(single()).toContain('Something wrong?'));
  expect(background.brought).toBe(1);
});

test('where the timeline cannot come the panel says so, until a press finds that it can', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  background.panelComes = false;
  await start();
  expect(single()).toContain('Claim by');
  expect(single()).toContain('cannot be shown');
  background.panelComes = true;
  const host = document.querySelector('[data-claim-clock]');
  press(host && shadowOf(host).querySelector('button.chip'));
  await turns();
  expect(single()).toContain('Nothing arrived? Claim your money back by Wed, Dec 30.');
  expect(single()).not.toContain('cannot be shown');
  vi.restoreAllMocks();
});
