// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderKey } from '../../../../lib/core/facts/order';
import { shadowOf } from '../../../../lib/overlay/host/shadow';
import { listOverlay } from '../../../../lib/overlay/list/list-overlay';
import { startOverlay } from '../../../../lib/overlay/start-overlay';
import { happen, press } from '../../happen';
import { turns } from '../../turns';
import { card, listShop } from '../fake-shop';
import { chips, FakeBackground, hostCount, single } from '../fake-surroundings';

const [ONE, TWO, THREE] = ['8210000000000001', '8210000000000002', '8210000000000003'] as const;
let background = new FakeBackground();
let list = document.createElement('main');

const start = async (...cards: Element[]) => {
  list.replaceChildren(...cards);
  startOverlay(document, listShop, background.surroundings, (_kind, world) => listOverlay(world));
  await turns();
};

beforeEach(() => {
  background = new FakeBackground();
  list = document.createElement('main');
  document.body.replaceChildren(list);
  history.replaceState(null, '', '/list');
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
});
afterEach(async () => {
  // What the last test started leaves with its extension.
  background.alive = false;
  happen(window, new Event('focus'));
  vi.useRealTimers();
});

test('a first visit: one question, a date on each card, a bar above', async () => {
  await start(card(ONE), card(TWO));
  expect(background.asked.map(([name]) => name)).toEqual(['recordPage']);
  expect(chips()).toEqual({
    [ONE]: expect.stringMatching(/^Claim by Wed, Dec 30 ?32 days left$/),
    [TWO]: expect.stringContaining('Claim by'),
  });
  expect(single()).toContain('Nothing closes within 7 days');
});

test('“view orders”: only the cards that came are asked about', async () => {
  await start(card(ONE));
  list.append(card(TWO), card(THREE));
  await turns();
  expect(Object.keys(chips())).toEqual([ONE, TWO, THREE]);
  const [, second] = background.asked;
  expect(second?.[1]).toMatchObject({ sightings: [{ id: TWO }, { id: THREE }] });
});

test('a user who travels while the page is open: each reading says the zone of its moment', async () => {
  background.zone = 'America/Los_Angeles';
  await start(card(ONE));
  background.zone = 'Asia/Tokyo';
  list.append(card(TWO));
  await turns();
  expect(background.asked.map(([, reading]) => reading)).toMatchObject([
    { zone: 'America/Los_Angeles' },
    { zone: 'Asia/Tokyo' },
  ]);
});

test('another tab: the old cards’ chips leave with them, the new ones get theirs', async () => {
  await start(card(ONE), card(TWO));
  list.replaceChildren(card(THREE));
  await turns();
  expect(Object.keys(chips())).toEqual([THREE]);
  expect(single()).not.toBeNull();
});

test('a page that draws itself anew keeps its chips, without a question', async () => {
  const one = card(ONE);
  await start(one);
  one.replaceChildren(document.createTextNode(`Item ${ONE}`));
  await turns();
  expect(chips()[ONE]).toContain('Claim by');
  expect(background.asked).toHaveLength(1);
  expect(background.copies).toBe(1);
});

test('a card used for another order never shows the date of the one before', async () => {
  background.known.set(ONE, { urgency: 'settled', marks: { settledAt: 1 } });
  const one = card(ONE);
  await start(one);
  expect(chips()).toEqual({ [ONE]: 'Settled' });
  // Neither the question nor its repetition is answered.
  background.silent = 2;
  one.href = `#${TWO}`;
  await turns();
  expect(chips()).toEqual({ [TWO]: expect.stringMatching(/^No answer yet/) });
});

test('a question without an answer is asked again at once', async () => {
  background.silent = 1;
  await start(card(ONE));
  expect(background.times('recordPage')).toBe(2);
  expect(chips()[ONE]).toContain('Claim by');
});

test('a background that stays silent is asked again when the user comes back', async () => {
  background.silent = 2;
  await start(card(ONE));
  expect(chips()[ONE]).toMatch(/^No answer yet/);
  happen(document, new Event('visibilitychange'));
  await turns();
  expect(chips()[ONE]).toContain('Claim by');
});

test('and with the page’s next change, but a busy page does not ask all the time', async () => {
  background.silent = 2;
  await start(card(ONE));
  list.append(document.createElement('p'));
  await turns();
  expect(background.times('recordPage')).toBe(2);
  background.now += 10_000;
  list.append(document.createElement('p'));
  await turns();
  expect(background.times('recordPage')).toBe(3);
  expect(chips()[ONE]).toContain('Claim by');
});

test('a page that comes back from the browser’s memory is looked at again', async () => {
  await start(card(ONE));
  background.known.set(ONE, { urgency: 'over' });
  const restored = new Event('pageshow');
  Object.assign(restored, { persisted: true });
  happen(window, restored);
  await turns();
  expect(chips()).toEqual({ [ONE]: 'No claim open' });
});

test('an order that changed elsewhere is drawn anew, the others are not asked about', async () => {
  await start(card(ONE), card(TWO));
  background.known.set(TWO, { urgency: 'settled', marks: { settledAt: 1 } });
  background.tell([orderKey('aliexpress', TWO)]);
  await turns();
  expect(background.times('viewOrders')).toBe(1);
  expect(chips()[TWO]).toBe('Settled');
});

test.each([
  ['private-window', 'Private window: nothing is saved'],
  ['storage-full', 'The disk is full'],
] as const)(
  'not stored (%s): the bar says so, and orders are told again instead of asked for',
  async (why, text) => {
    background.notStored = why;
    await start(card(ONE));
    expect(single()).toContain(text);
    happen(document, new Event('visibilitychange'));
    await turns();
    expect(background.asked.map(([name]) => name)).toEqual(['recordPage', 'recordPage']);
    expect(single()).toContain(text);
  },
);

test('a card that cannot be read says so, and the bar counts it', async () => {
  const broken = card(TWO);
  broken.setAttribute('href', '#');
  await start(card(ONE), broken);
  expect(broken.querySelector('[data-claim-clock]')).not.toBeNull();
  // What its host says may be longer than a chip.
  expect(broken.querySelector('[data-claim-clock]')?.hasAttribute('data-unread')).toBe(true);
  expect(document.querySelectorAll('[data-claim-clock][data-unread]')).toHaveLength(1);
  expect(single()).toContain('1 card could not be read');
});

test('a page that shows no order, given its time, says that it was not understood', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  startOverlay(document, listShop, background.surroundings, (_kind, world) => listOverlay(world));
  expect(single() ?? '').toBe('');
  await vi.advanceTimersByTimeAsync(6_000);
  expect(single()).toContain('could not read this page');
});

test('once the extension is gone, what it said leaves with the user’s next visit, and a sentence says why', async () => {
  await start(card(ONE));
  expect(hostCount()).toBe(2);
  background.alive = false;
  happen(window, new Event('focus'));
  expect(chips()).toEqual({});
  expect(hostCount()).toBe(1);
  expect(single()).toContain('ClaimClock was updated or switched off. Reload this page');
  list.append(card(TWO));
  await turns();
  expect(hostCount()).toBe(1);
});

test('the bar says that no answer comes, where nothing is known and where the sums may be old', async () => {
  background.silent = 2;
  await start(card(ONE));
  expect(single()).toContain('ClaimClock does not answer');
  happen(document, new Event('visibilitychange'));
  await turns();
  expect(single()).toContain('Nothing closes within 7 days');
  expect(single()).not.toContain('does not answer');
  background.silent = 2;
  background.tell(null);
  await turns();
  expect(single()).toContain('Nothing closes within 7 days · ClaimClock does not answer');
  background.tell(null);
  await turns();
  expect(single()).not.toContain('does not answer');
});

test('of very many orders as many are asked about again as one answer can hold, then the next', async () => {
  const ids = Array.from({ length: 450 }, (_, index) => String(8_210_000_000_000_000 + index));
  await start(...ids.map((id) => card(id)));
  await turns(100);
  background.tell(null);
  await turns(100);
  const asked = background.asked.filter(([name]) => name === 'viewOrders');
  expect(asked.map(([, keys]) => (keys as string[]).length)).toEqual([100, 100, 100, 100, 50]);
});

test('beside a chip stands what confirming starts, until a person hides it', async () => {
  const facts = { status: { value: 'awaiting-delivery', from: 'list', readAt: 1, text: 'x' } };
  background.known.set(ONE, { status: 'awaiting-delivery', facts } as never);
  const one = card(ONE);
  await start(one, card(TWO));
  expect(chips()[ONE]).toMatch(/Confirming says that it has come, and starts the last 15 days\./);
  expect(chips()[TWO]).not.toMatch(/Confirming/);
  const host = one.querySelector<HTMLElement>('[data-claim-clock]');
  const hide = host && shadowOf(host).querySelector<HTMLElement>('.line button');
  expect(hide?.getAttribute('aria-label')).toMatch(/^Hide: Confirming says/);
  hide?.click();
  expect(chips()[ONE]).toMatch(/Confirming/);
  press(hide);
  expect(chips()[ONE]).not.toMatch(/Confirming/);
  expect(background.asked.at(-1)).toEqual([
    'dismissLine',
    { key: orderKey('aliexpress', ONE), line: 'confirm-not-here 15' },
  ]);
});
