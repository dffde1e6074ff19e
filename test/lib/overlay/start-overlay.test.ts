// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DAY_LENGTH } from '../../../lib/core/time/calendar-day';
import { plainHost } from '../../../lib/overlay/host/plain-host';
import { listOverlay } from '../../../lib/overlay/list/list-overlay';
import { startOverlay } from '../../../lib/overlay/start-overlay';
import { happen } from '../happen';
import { turns } from '../turns';
import { card, listShop } from './fake-shop';
import { FakeBackground, hostCount } from './fake-surroundings';

const ONE = '8210000000000001';
let background = new FakeBackground();

const start = async (...cards: Element[]) => {
  const list = document.createElement('main');
  list.append(...cards);
  document.body.append(list);
  startOverlay(document, listShop, background.surroundings, (_kind, world) => listOverlay(world));
  await turns();
};

beforeEach(() => {
  background = new FakeBackground();
  document.body.replaceChildren();
  history.replaceState(null, '', '/list');
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
});
afterEach(() => {
  // What the last test started leaves with its extension.
  background.alive = false;
  happen(window, new Event('focus'));
});

test('a list that stood open before our scripts came is as old as its opening, until it moves', async () => {
  const readings = () =>
    background.asked.flatMap(([name, request]) =>
      name === 'recordPage' ? (request as { readAt: number }).readAt : [],
    );
  const opened = background.now;
  background.now += 5 * DAY_LENGTH;
  await start(card(ONE));
  await vi.waitFor(() => expect(readings()).toEqual([opened]));
  document.querySelector('main')?.append(card('8210000000000002'));
  await vi.waitFor(() => expect(readings()).toEqual([opened, background.now]));
});

test('a page that the browser had in its cache is said to be one, until its data was observed', async () => {
  const sent = vi.fn(background.surroundings.ask);
  Object.assign(background.surroundings, { ask: sent });
  const flags = () =>
    sent.mock.calls.flatMap(([name, request]) =>
      name === 'recordPage' ? [(request as { fromCache?: true }).fromCache] : [],
    );
  background.cached = true;
  await start(card(ONE));
  await vi.waitFor(() => expect(flags()).toEqual([true]));
  background.surroundings.observedAt['list-data'] = background.now;
  document.querySelector('main')?.append(card('8210000000000002'));
  await vi.waitFor(() => expect(flags()).toEqual([true, undefined]));
});

test('what a page puts into its head or takes from it is no change of what it shows', async () => {
  const follow = vi.fn();
  startOverlay(document, listShop, background.surroundings, () => ({ follow }));
  await turns();
  const script = document.createElement('script');
  document.head.append(script);
  await turns();
  script.remove();
  await turns();
  expect(follow).not.toHaveBeenCalled();
  const shown = document.createElement('main');
  document.body.append(shown);
  await turns();
  expect(
    follow.mock.lastCall?.[0].map(({ addedNodes }: MutationRecord) => [...addedNodes]),
  ).toEqual([[shown]]);
});

test('where no element of ours can be made, the popup is told', async () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(() => {
    throw new Error('no root');
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await start(card(ONE));
  vi.restoreAllMocks();
  expect(attach).toHaveBeenCalled();
  expect(background.asked[0]).toEqual([
    'judgePage',
    expect.objectContaining({ page: 'list', outcome: 'unreadable' }),
  ]);
});

test.each([plainHost(document), document.createElement('claim-clock')])(
  'what an earlier version left on the page goes',
  async (left) => {
    document.body.append(left);
    await start(card(ONE));
    expect(left.isConnected).toBe(false);
  },
);

test('where another version of us stands on the page already, the one that is gone says nothing', async () => {
  await start(card(ONE));
  background.alive = false;
  const other = document.createElement('div');
  other.setAttribute('data-claim-clock', '');
  document.body.append(other);
  await turns();
  expect(hostCount()).toBe(1);
  expect(other.isConnected).toBe(true);
});
