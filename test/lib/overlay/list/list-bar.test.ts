// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListShop } from '../../../../lib/marketplaces/marketplace';
import { shadowOf } from '../../../../lib/overlay/host/shadow';
import { offerCheck } from '../../../../lib/overlay/list/check-offer';
import { type ListBar, listBar } from '../../../../lib/overlay/list/list-bar';
import type { OverlayWorld } from '../../../../lib/overlay/overlay-world';
import { panelBringer } from '../../../../lib/overlay/panel-bringer';
import type { CheckAction, CheckReply } from '../../../../lib/protocol/check-messages';
import { checkDrawing } from '../../../../lib/wording/page/check-drawing';
import { NOW, ZONE } from '../../../components/sample-view';
import { localeWords } from '../../../tools/locale-words';
import { press } from '../../happen';
import { turns } from '../../turns';
import { listShop } from '../fake-shop';
import { FakeBackground, single } from '../fake-surroundings';
import { progress, sums } from './sample-sums';

let life = new AbortController();
let actions: CheckAction['kind'][] = [];
let reply: CheckReply | null = null;
let judged: string | null = null;

const here = { words: localeWords(), now: NOW, zone: ZONE };

let background = new FakeBackground();

function bar(isAsked = true): ListBar {
  background = new FakeBackground();
  const { surroundings } = background;
  const world: OverlayWorld<ListShop> = {
    ...surroundings,
    // Only what the bar asks for is answered here.
    ask: async (name, ...request) => {
      if (name === 'judgePage') return judged as never;
      if (name !== 'checkOrders') return surroundings.ask(name, ...request);
      actions.push((request[0] as CheckAction).kind);
      if (!reply) throw new Error('refused');
      return { ...reply, drawing: checkDrawing(reply, 'AliExpress', here) } as never;
    },
    page: document,
    marketplace: listShop,
    signal: life.signal,
  };
  const one = listBar(world, panelBringer(world), () => undefined, isAsked ? offerCheck : null);
  one.place();
  return one;
}
const button = (label: string) => {
  const host = document.querySelector('[data-claim-clock]');
  const all = host ? [...shadowOf(host).querySelectorAll('button')] : [];
  return all.find(({ textContent }) => textContent?.includes(label)) ?? null;
};

beforeEach(() => {
  life = new AbortController();
  actions = [];
  judged = null;
  reply = { offered: 12, progress: null, next: null };
  document.body.replaceChildren(document.createElement('main'));
});
afterEach(() => life.abort());

test('orders to check: one look, and a button beside the sums', async () => {
  bar().sumUp(sums(12));
  await turns();
  expect(actions).toEqual(['poll']);
  expect(single()).toContain('Nothing is known to close soon · 12 orders not checked yet');
  expect(button('Check 12 orders')).not.toBeNull();
});

test('a press on the button that gets no answer is said beside the sums, until one comes', async () => {
  const one = bar();
  one.sumUp(sums(12));
  await turns();
  const answer = reply;
  reply = null;
  press(button('Check 12 orders'));
  await turns();
  expect(actions).toEqual(['poll', 'go']);
  expect(single()).toContain('ClaimClock does not answer');
  reply = answer;
  press(button('Check 12 orders'));
  await turns();
  expect(single()).not.toContain('does not answer');
});

test('nothing to check: not even a look', async () => {
  bar().sumUp(sums(0));
  await turns();
  expect(actions).toEqual([]);
  expect(button('Check')).toBeNull();
});

test('the same sums again are no reason to look again; others are, and a tab that is looked at again', async () => {
  const one = bar();
  one.sumUp(sums(12));
  await turns();
  one.sumUp(sums(12));
  await turns();
  expect(actions).toHaveLength(1);
  one.sumUp(sums(3));
  await turns();
  expect(actions).toHaveLength(2);
  one.pollAgain();
  await turns();
  expect(actions).toEqual(['poll', 'poll', 'poll']);
});

test('where the shop cannot be asked, the sums stand alone', async () => {
  const one = bar(false);
  one.sumUp(sums(12));
  one.pollAgain();
  await turns();
  expect(single()).toContain('12 orders not checked yet');
  expect(actions).toEqual([]);
  expect(button('Check')).toBeNull();
});

test('in a private window nothing is offered and nothing asked', async () => {
  const one = bar();
  one.sumUp(sums(12, 'private-window'));
  one.pollAgain();
  await turns();
  expect(actions).toEqual([]);
  expect(button('Check')).toBeNull();
});

test('a background that refuses to say leaves the sums as they were', async () => {
  reply = null;
  bar().sumUp(sums(12));
  await turns();
  expect(single()).toContain('12 orders not checked yet');
  expect(button('Check')).toBeNull();
});

test('a click goes; what is told takes the place of the sums until it is closed', async () => {
  bar().sumUp(sums(12));
  await turns();
  reply = { offered: 12, progress: progress({ stop: 'captcha' }), next: null };
  // What the page makes up is no press.
  button('Check 12 orders')?.click();
  press(button('Check 12 orders'));
  await turns();
  expect(actions).toEqual(['poll', 'go']);
  expect(single()).toContain('AliExpress asks for a captcha');
  expect(single()).not.toContain('not yet checked');
  press(button('×'));
  await turns();
  expect(single()).toContain('12 orders not checked yet');
  expect(button('Continue: 12 left')).not.toBeNull();
});

test('while another tab checks, each news of orders is a reason to look', async () => {
  reply = { offered: 0, progress: progress({ phase: 'elsewhere' }), next: null };
  const one = bar();
  one.sumUp(sums(1));
  await turns();
  expect(single()).toContain('Another tab is checking');
  reply = { offered: 0, progress: null, next: null };
  one.sumUp(sums(1));
  await turns();
  expect(actions).toHaveLength(2);
  expect(single()).not.toContain('Another tab');
});

test('a banner about cards that cannot be read stands beside the sums, and gives way to a check that tells of itself', async () => {
  judged = 'Some cards could not be read.';
  const one = bar();
  one.sumUp({ ...sums(12), unreadCards: 1 });
  one.watch([], 'en');
  await turns();
  expect(single()).toContain('Nothing is known to close soon · 12 orders not checked yet');
  expect(single()).toContain('Some cards could not be read.');
  expect(single()).not.toContain('1 card could not be read');
  reply = { offered: 12, progress: progress({ stop: 'cancelled' }), next: null };
  press(button('Check 12 orders'));
  await turns();
  expect(single()).toContain('Cancelled');
  expect(single()).not.toContain('Some cards could not be read.');
  press(button('×'));
  await turns();
  expect(single()).toContain('Some cards could not be read.');
  press(button('×'));
  await turns();
  expect(single()).not.toContain('Some cards could not be read.');
  expect(single()).toContain('1 card could not be read');
});

test('where the panel’s script cannot come, the sums say what is wrong; once it comes, a note does', async () => {
  judged = 'Some cards could not be read.';
  const one = bar();
  background.panelComes = false;
  one.sumUp({ ...sums(12), unreadCards: 1 });
  one.watch([], 'en');
  await turns();
  expect(single()).toContain('12 orders not checked yet · Some cards could not be read.');
  expect(single()).not.toContain('Copy a report');
  background.panelComes = true;
  one.sumUp({ ...sums(12), unreadCards: 1 });
  await turns();
  expect(single()).toContain('Some cards could not be read. Copy a report');
  expect(single()).not.toContain('· Some cards');
});

test('what the background said of the check before the panel’s script came is asked no second time', async () => {
  const one = bar();
  one.sumUp({ ...sums(12), unreadCards: 1 });
  await turns();
  expect(background.brought).toBe(1);
  expect(single()).toContain('1 card could not be read');
  expect(button('Check 12 orders')).not.toBeNull();
  expect(actions).toEqual(['poll']);
  one.pollAgain();
  await turns();
  expect(actions).toEqual(['poll', 'poll']);
});

test('pressed twice while the panel’s script comes, the check goes once', async () => {
  bar().sumUp(sums(12));
  await turns();
  const go = button('Check 12 orders');
  press(go);
  press(go);
  await turns();
  expect(actions).toEqual(['poll', 'go']);
});

test('what is closed hands the keyboard on to what can be done next', async () => {
  reply = { offered: 12, progress: null, next: null };
  const one = bar();
  one.sumUp(sums(12));
  await turns();
  reply = { offered: 12, progress: progress({ stop: 'cancelled' }), next: null };
  press(button('Check 12 orders'));
  await turns();
  const onward = button('Continue: 12 left');
  const focused: unknown[] = [];
  onward?.addEventListener('focus', () => focused.push(onward));
  press(button('×'));
  await turns();
  expect(focused).toEqual([onward]);
  expect(button('Continue: 12 left')).toBe(onward);
});
