// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderKey } from '../../../../lib/core/facts/order';
import { shadowOf } from '../../../../lib/overlay/host/shadow';
import { listOverlay } from '../../../../lib/overlay/list/list-overlay';
import { startOverlay } from '../../../../lib/overlay/start-overlay';
import { happen, press } from '../../happen';
import { turns } from '../../turns';
import { card, listShop } from '../fake-shop';
import { FakeBackground } from '../fake-surroundings';

const [ONE, TWO] = ['8210000000000001', '8210000000000002'] as const;
let background = new FakeBackground();

const rootOf = (id: string) => {
  const host = document.querySelector(`[data-order="${id}"]`);
  if (!host) throw new Error(`no host of ${id}`);
  return shadowOf(host);
};
const chipOf = (id: string) => rootOf(id).querySelector<HTMLElement>('button.chip');
const timelineOf = (id: string) => rootOf(id).querySelector('[role=dialog]');

beforeEach(async () => {
  background = new FakeBackground();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  history.replaceState(null, '', '/list');
  const list = document.createElement('main');
  list.append(card(ONE), card(TWO));
  document.body.replaceChildren(list);
  startOverlay(document, listShop, background.surroundings, (_, world) => listOverlay(world));
  await turns();
});
afterEach(() => {
  background.alive = false;
  happen(window, new Event('focus'));
  vi.unstubAllGlobals();
});

test('nothing of the panel comes before anything of ours is pointed at or pressed', () => {
  expect(background.brought).toBe(0);
});

test('a press opens the timeline under its chip, a second one closes it, and the keyboard is back on the chip', async () => {
  press(chipOf(ONE));
  expect(chipOf(ONE)?.getAttribute('aria-expanded')).toBe('true');
  expect(chipOf(ONE)?.hasAttribute('aria-busy')).toBe(true);
  await turns();
  expect(timelineOf(ONE)?.textContent).toContain(
    'Nothing arrived? Claim your money back by Wed, Dec 30.',
  );
  expect(chipOf(ONE)?.hasAttribute('aria-busy')).toBe(false);
  press(chipOf(ONE));
  await turns();
  expect(timelineOf(ONE)).toBeNull();
  expect(chipOf(ONE)?.getAttribute('aria-expanded')).toBe('false');
  expect(rootOf(ONE).activeElement).toBe(chipOf(ONE));
  expect(background.brought).toBe(1);
});

test('what a page makes up is no press', async () => {
  chipOf(ONE)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await turns();
  expect(background.brought).toBe(0);
  expect(timelineOf(ONE)).toBeNull();
});

test('pressed twice while it comes, it opens once and stays open', async () => {
  press(chipOf(ONE));
  press(chipOf(ONE));
  await turns();
  expect(rootOf(ONE).querySelectorAll('[role=dialog]')).toHaveLength(1);
  expect(background.brought).toBe(1);
});

test('another chip pressed while the first comes: the last press counts', async () => {
  press(chipOf(ONE));
  press(chipOf(TWO));
  await turns();
  expect(timelineOf(ONE)).toBeNull();
  expect(chipOf(ONE)?.getAttribute('aria-expanded')).toBe('false');
  expect(timelineOf(TWO)).not.toBeNull();
});

test('pointing at a chip brings the script ahead of the press, once', async () => {
  const host = rootOf(ONE).host;
  happen(host, new Event('pointerover', { bubbles: true, composed: true }));
  happen(host, new Event('pointerover', { bubbles: true, composed: true }));
  await turns();
  expect(background.brought).toBe(1);
  press(chipOf(ONE));
  await turns();
  expect(background.brought).toBe(1);
  expect(timelineOf(ONE)).not.toBeNull();
});

test('where the script cannot come, the chip says so and leads to the order; the next press tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  background.panelComes = false;
  press(chipOf(ONE));
  await turns();
  expect(timelineOf(ONE)).toBeNull();
  expect(chipOf(ONE)?.getAttribute('aria-expanded')).toBe('false');
  const note = rootOf(ONE).querySelector('[role=status]');
  expect(note?.textContent).toContain('cannot be shown');
  expect(note?.querySelector('a')?.href).toBe(`https://shop.example/order?${ONE}`);
  background.panelComes = true;
  press(chipOf(ONE));
  await turns();
  expect(timelineOf(ONE)).not.toBeNull();
  expect(rootOf(ONE).querySelector('.reason')).toBeNull();
  vi.restoreAllMocks();
});

test('Escape and a press outside close it', async () => {
  press(chipOf(ONE));
  await turns();
  happen(document, new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(timelineOf(ONE)).toBeNull();
  press(chipOf(ONE));
  await turns();
  happen(document.body, new Event('pointerdown', { bubbles: true }));
  expect(timelineOf(ONE)).toBeNull();
});

test('what changes elsewhere is shown in an open timeline, too', async () => {
  press(chipOf(ONE));
  await turns();
  background.known.set(ONE, { urgency: 'over' });
  background.tell([orderKey('aliexpress', ONE)]);
  await turns();
  expect(timelineOf(ONE)?.textContent).toContain('can no longer claim');
  expect(chipOf(ONE)?.textContent).toContain('No claim open');
});

test('a card that is used for another order closes the timeline of the one before', async () => {
  press(chipOf(ONE));
  await turns();
  const used = document.querySelector('a');
  used?.setAttribute('href', '#8210000000000003');
  await turns();
  expect(document.querySelectorAll('[data-order]')).toHaveLength(2);
  expect(timelineOf('8210000000000003')).toBeNull();
});

test('in a private window the timeline shows what the page alone says, without a question that stores', async () => {
  background.notStored = 'private-window';
  document.querySelector('a')?.append(', told anew');
  await turns();
  const before = background.times('viewOrder');
  press(chipOf(ONE));
  await turns();
  expect(timelineOf(ONE)?.textContent).toContain('Private window: nothing is saved');
  expect(background.times('viewOrder')).toBe(before);
});
