// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import shopping from '../../entrypoints/shopping.content';
import { pillDrawing } from '../../lib/wording/page/pill-drawing';
import { localeWords } from '../tools/locale-words';

const words = localeWords();

const LIST = 'https://www.aliexpress.com/p/order/index.html';
let summary: unknown = null;
let asked: string[] = [];
let root: ShadowRoot | null = null;
const attach = Element.prototype.attachShadow;

const visit = (url: string) => Reflect.get(window, 'happyDOM').setURL(url);

beforeEach(() => {
  asked = [];
  root = null;
  document.body.replaceChildren();
  visit('https://www.aliexpress.com/item/1005000000000001.html');
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async ({ type }: { type: string }) => {
        asked.push(type);
        if (summary instanceof Error) throw summary;
        return { res: type === 'shoppingSummary' ? summary : null };
      },
    },
  });
  // Its shadow root is closed to everybody, so it is caught where it is made.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const start = async (answer: object | null) => {
  const closing = answer as Parameters<typeof pillDrawing>[0];
  summary =
    answer && !(answer instanceof Error)
      ? { ...answer, listUrl: LIST, drawing: pillDrawing(closing, words) }
      : answer;
  // WXT's context, which it does not need (see wxt.config.ts).
  await Reflect.apply(shopping.main, shopping, []);
};
const pill = () => root?.querySelector('aside') ?? null;

/** As the browser reports it when a person does it; a page's script cannot. */
function press(element: Element | null | undefined) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element?.dispatchEvent(event);
}

test('says how many claims close, and leads to the list of this shop', async () => {
  await start({ closingToday: 0, closingThisWeek: 2, worst: 'soon' });
  expect(pill()?.textContent).toContain('2 claims close within 7 days');
  expect(pill()?.className).toBe('week');
  expect(pill()?.querySelector('a')?.href).toBe(LIST);
});

test('names what closes today first', async () => {
  await start({ closingToday: 1, closingThisWeek: 3, worst: 'last-day' });
  expect(pill()?.textContent).toContain('1 claim closes today, 3 within 7 days');
  expect(pill()?.className).toBe('today');
});

test.each([
  ['there is nothing to say', null],
  ['nothing closes', { closingToday: 0, closingThisWeek: 0, worst: null }],
  ['the background does not answer', new Error('no answer')],
])('stays away when %s', async (_why, answer) => {
  await start(answer);
  expect(asked).toEqual(['shoppingSummary']);
  expect(document.querySelector('[data-claim-clock]')).toBeNull();
});

test('its cross closes it for the day', async () => {
  await start({ closingToday: 1, closingThisWeek: 1, worst: 'last-day' });
  press(pill()?.querySelector('button'));
  expect(document.querySelector('[data-claim-clock]')).toBeNull();
  expect(asked).toEqual(['shoppingSummary', 'hidePillToday']);
});

test('a page’s script cannot close it', async () => {
  await start({ closingToday: 1, closingThisWeek: 1, worst: 'last-day' });
  pill()?.querySelector('button')?.click();
  expect(document.querySelector('[data-claim-clock]')).not.toBeNull();
});

test('the keyboard reaches both of its parts, each by name', async () => {
  await start({ closingToday: 1, closingThisWeek: 1, worst: 'last-day' });
  const parts = [...(pill()?.querySelectorAll<HTMLElement>('a, button') ?? [])];
  expect(parts.map((part) => [part.localName, part.tabIndex])).toEqual([
    ['a', 0],
    ['button', 0],
  ]);
  expect(parts.map((part) => part.getAttribute('aria-label') ?? part.textContent)).toEqual([
    'Show',
    'Hide until tomorrow',
  ]);
});

test('what an earlier version left goes', async () => {
  await start({ closingToday: 1, closingThisWeek: 1, worst: 'last-day' });
  await start({ closingToday: 1, closingThisWeek: 1, worst: 'last-day' });
  expect(document.querySelectorAll('[data-claim-clock]')).toHaveLength(1);
});
