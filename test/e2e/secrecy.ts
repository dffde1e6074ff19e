import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { chipsSettled } from './chips-settled';
import { CLOBBERS, DEFINES, findsOf, gotRoots, layDecoy, looks, painted } from './hostile-pages';
import { orderChips } from './order-chips';
import { until } from './until';

const two = scenarioNamed('two-orders');
const CARDS = two.orders.length;
const [first] = two.orders;
const words = localeWords();

/** What a page's scripts learn of what we draw, and what the page's own names do to us. */
export function describeSecrecy(name: string, start: (shop: Shop) => Promise<BrowserUnderTest>) {
  describe(`what a page learns in ${name}`, () => {
    let shop: Shop;
    let driven: BrowserUnderTest;

    beforeAll(async () => {
      shop = await startShop(two);
      driven = await start(shop);
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    test('a page that defines whatever comes by reaches no root of ours, and hides nothing', async () => {
      shop.play({ ...two, head: DEFINES });
      const page = await driven.open(LIST);
      await chipsSettled(driven, page, CARDS + 1);
      expect(await page.evaluate(gotRoots)).toBe(0);
      await page.close();
    });

    test('what chips, bar and an open timeline say is not found by the page', async () => {
      shop.play(two);
      const page = await driven.open(LIST);
      await chipsSettled(driven, page, CARDS + 1);
      await driven.press(page, first?.id ?? '', '');
      const hosts = await until(
        () => driven.hosts(page),
        (seen) => seen.some(({ text }) => text.includes(words.say('actionCorrect'))),
      );
      const printed = await page.evaluate(() => document.body.textContent.toLowerCase());
      const said = hosts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
      const ours = [...new Set(said)].filter((word) => !printed.includes(word));
      expect(ours.length).toBeGreaterThan(20);
      expect(await page.evaluate(findsOf, ours)).toEqual([]);
      const [theirs = ''] = printed.match(/reference|number|order/) ?? [];
      expect(await page.evaluate(findsOf, [theirs])).toEqual([theirs]);
      await page.close();
    });

    test('a press that a decoy won is seen where it counted, and undone there', async () => {
      shop.play(two);
      const page = await driven.open(LIST);
      await orderChips(driven, page, CARDS);
      const id = first?.id ?? '';
      const saying = (text: string) =>
        until(
          () => driven.hosts(page),
          (hosts) => hosts.some((host) => host.order === id && host.text.includes(text)),
        );
      await driven.press(page, id, '');
      await saying(words.say('actionSettled'));
      await page.evaluate(layDecoy);
      await driven.press(page, id, words.say('actionSettled'));
      await saying(words.say('actionNotSettled'));
      await driven.press(page, id, words.say('actionNotSettled'));
      await saying(words.say('actionSnooze'));
      await page.close();
    });

    test('a page that calls its own things by the browser’s names is read all the same', async () => {
      shop.play({ ...two, head: CLOBBERS });
      const page = await driven.open(LIST);
      await orderChips(driven, page, CARDS);
      await driven.press(page, first?.id ?? '', '');
      await until(
        () => driven.hosts(page),
        (seen) => seen.some(({ text }) => text.includes(words.say('actionCorrect'))),
      );
      await page.close();
    });

    test.each([
      ['oklch(0.2 0.05 260)', 'dark'],
      ['color(display-p3 0.1 0.1 0.1)', 'dark'],
      ['lab(15 0 0)', 'dark'],
      ['color-mix(in oklab, black 80%, white)', 'dark'],
      ['oklch(0.97 0.01 260)', 'light'],
    ])('on %s we are %s', async (color, look) => {
      shop.play({ ...two, head: painted(color) });
      const page = await driven.open(LIST);
      await orderChips(driven, page, CARDS);
      await until(
        () => page.evaluate(looks),
        (seen) => seen.length === CARDS && seen.every((each) => each === look),
      );
      await page.close();
    });
  });
}
