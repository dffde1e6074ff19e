// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listOverlay } from '../../../lib/overlay/list/list-overlay';
import { OrderOverlay } from '../../../lib/overlay/order-page/order-overlay';
import { startOverlay } from '../../../lib/overlay/start-overlay';
import { happen } from '../happen';
import { turns } from '../turns';
import { card, listShop, orderShop } from './fake-shop';
import { chips, FakeBackground, single } from './fake-surroundings';

const [ONE, TWO, THREE] = ['8210000000000001', '8210000000000002', '8210000000000003'] as const;
let background = new FakeBackground();
let list = document.createElement('main');
let readyState: DocumentReadyState = 'complete';
/** A name of the document alone would count as one that the page gave it. */
const ofDocuments = Object.getPrototypeOf(document);

const startList = async () => {
  history.replaceState(null, '', '/list');
  startOverlay(document, listShop, background.surroundings, (_, world) => listOverlay(world));
  await turns();
};
const startPanel = async () => {
  history.replaceState(null, '', '/order?1');
  startOverlay(
    document,
    orderShop,
    background.surroundings,
    (kind, world) => new OrderOverlay(world, kind),
  );
  await turns();
};
/** Timers of a length wait for this; those of none go on by themselves. */
const pass = async (ms: number) => {
  background.now += ms;
  await vi.advanceTimersByTimeAsync(ms);
  await turns();
};
const readings = () =>
  background.asked.flatMap(([name, request]) =>
    name === 'recordPage' ? [request as { language: string; sightings: { id: string }[] }] : [],
  );
const idsOf = (reading: { sightings: { id: string }[] } | undefined) =>
  reading?.sightings.map(({ id }) => id);

beforeEach(() => {
  const real = setTimeout;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const fake = setTimeout;
  vi.stubGlobal('setTimeout', (act: () => void, ms?: number) => (ms ? fake(act, ms) : real(act)));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => real(work));
  background = new FakeBackground();
  list = document.createElement('main');
  document.body.replaceChildren(list);
  readyState = 'complete';
  Object.defineProperty(ofDocuments, 'readyState', { configurable: true, get: () => readyState });
});
afterEach(() => {
  background.alive = false;
  happen(window, new Event('focus'));
  document.documentElement.removeAttribute('lang');
  Reflect.deleteProperty(ofDocuments, 'readyState');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a list that never finishes loading: what something follows is read at once, the last card once it rested', async () => {
  readyState = 'loading';
  list.append(card(ONE), card(TWO));
  await startList();
  expect(readings().map(idsOf)).toEqual([[ONE]]);
  await pass(900);
  list.lastElementChild?.append(' and its end');
  await pass(900);
  expect(readings()).toHaveLength(1);
  await pass(100);
  expect(readings().map(idsOf)).toEqual([[ONE], [TWO]]);
  expect(chips()[TWO]).toContain('Claim by');
});

test('what comes behind a card while the page is loaded tells that it is whole', async () => {
  readyState = 'loading';
  list.append(card(ONE));
  await startList();
  expect(readings()).toEqual([]);
  list.append(card(TWO));
  await turns();
  expect(readings().map(idsOf)).toEqual([[ONE]]);
});

test('a last card that never rests is read after five seconds', async () => {
  readyState = 'loading';
  list.append(card(ONE));
  await startList();
  for (let half = 1; half < 10; half++) {
    await pass(500);
    list.lastElementChild?.append('.');
    await turns();
  }
  expect(readings()).toEqual([]);
  await pass(500);
  expect(readings().map(idsOf)).toEqual([[ONE]]);
});

test('once the document is there nothing waits', async () => {
  readyState = 'loading';
  list.append(card(ONE));
  await startList();
  readyState = 'interactive';
  happen(document, new Event('DOMContentLoaded'));
  await turns();
  expect(chips()[ONE]).toContain('Claim by');
});

test('an order’s page that never finishes loading is read once it rested', async () => {
  readyState = 'loading';
  list.append(card(ONE));
  await startPanel();
  await pass(900);
  list.append('half of');
  await pass(900);
  expect(readings()).toEqual([]);
  await pass(100);
  expect(single()).toContain('Nothing arrived?');
});

test('a page without an order that never finishes loading says so in the end', async () => {
  readyState = 'loading';
  await startPanel();
  await pass(19_000);
  expect(single()).toBe('');
  await pass(2_000);
  expect(single()).toContain('could not read this page');
});

test.each([
  ['a list', startList],
  ['an order’s page', startPanel],
])('%s that says its language after it was read is read again', async (_, start) => {
  list.append(card(ONE));
  await start();
  expect(readings().map(({ language }) => language)).toEqual(['und']);
  document.documentElement.lang = 'ko';
  await turns();
  expect(readings().map(({ language }) => language)).toEqual(['und', 'ko']);
  document.documentElement.lang = 'ko';
  await turns();
  expect(readings()).toHaveLength(2);
});

test.each([
  ['a list', startList],
  ['an order’s page', startPanel],
])(
  '%s whose text changes 40 times a second asks ten times in two minutes, and then tells the last of it',
  async (_, start) => {
    const restless = card(ONE);
    list.append(restless);
    await start();
    for (let tick = 0; tick < 120 * 4; tick++) {
      // Ten changes at a time: what happens within one turn is one change for whoever watches.
      for (let time = 0; time < 10; time++) restless.textContent = `${tick}.${time} seconds`;
      background.now += 250;
      await vi.advanceTimersByTimeAsync(250);
      await turns(3);
    }
    expect(readings().length).toBeLessThanOrEqual(10);
    restless.textContent = 'the last of it';
    await pass(30_000);
    expect(readings().at(-1)).toMatchObject({
      sightings: [{ facts: { title: { value: 'the last of it' } } }],
    });
  },
  30_000,
);

test('while an answer is on its way the newest of everything waits, in one question', async () => {
  list.append(card(ONE), card(TWO));
  const held = background.hold();
  await startList();
  for (const text of ['first', 'second', 'third']) {
    for (const each of list.querySelectorAll('a')) each.textContent = text;
    await turns();
  }
  list.append(card(THREE));
  await turns();
  expect(readings()).toHaveLength(1);
  held.answer();
  await turns();
  expect(readings()).toHaveLength(2);
  expect(readings()[1]).toMatchObject({
    sightings: [
      { id: ONE, facts: { title: { value: 'third' } } },
      { id: TWO, facts: { title: { value: 'third' } } },
      { id: THREE },
    ],
  });
});

test('no chip stays blank: where no answer comes it says so after four seconds, and asks again by itself', async () => {
  list.append(card(ONE));
  const held = background.hold();
  await startList();
  await pass(3_900);
  expect(chips()[ONE]).toBe('');
  await pass(100);
  expect(chips()[ONE]).toContain('No answer yet');
  expect(chips()[ONE]).toContain('ClaimClock does not answer. It keeps trying');
  // The page has had its time: nothing but what is owed is asked from here on.
  await pass(1_000);
  // Both the question and its repetition came to nothing: the next try comes after five seconds, then ten.
  background.silent = 3;
  held.refuse();
  await turns();
  expect(readings()).toHaveLength(2);
  await pass(5_000);
  expect(readings()).toHaveLength(4);
  await pass(9_900);
  expect(readings()).toHaveLength(4);
  await pass(100);
  expect(readings()).toHaveLength(5);
  expect(chips()[ONE]).toContain('Claim by');
});

test('an order’s page says the same in the place of its panel, or above what it knew', async () => {
  list.append(card(ONE));
  const held = background.hold();
  await startPanel();
  await pass(4_000);
  expect(single()).toContain('ClaimClock does not answer. It keeps trying');
  held.answer();
  await turns();
  expect(single()).not.toContain('does not answer');
  expect(single()).toContain('Nothing arrived?');
  background.silent = 2;
  list.querySelector('a')?.append('!');
  await turns();
  expect(single()).toContain('does not answer');
  expect(single()).toContain('Nothing arrived?');
  await pass(5_000);
  expect(single()).not.toContain('does not answer');
});
