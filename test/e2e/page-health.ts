import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { type BrowserUnderTest, detailOf, LIST } from './browser-under-test';
import { untilBar } from './check-run';
import { storedOrders } from './stored';
import { until } from './until';

const words = localeWords();
const renamed = scenarioNamed('renamed-classes');
const { renamedClasses: _renamed, ...asBefore } = renamed;
const [FROM_DATA, NONE] = [words.say('pageFaultFromData'), words.say('pageFaultNone')] as const;

/** How the built extension tells of pages whose class names are all other ones, while their data stays. */
export function describePageHealth(name: string, start: (shop: Shop) => Promise<BrowserUnderTest>) {
  describe(`pages that read badly in ${name}`, () => {
    let shop: Shop;
    let driven: BrowserUnderTest;

    beforeAll(async () => {
      shop = await startShop(renamed);
      driven = await start(shop);
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    const popupSays = async (said: boolean) => {
      const popup = await driven.openOwn('/popup.html');
      const notes = () =>
        popup.evaluate(() =>
          [...document.querySelectorAll('.faults')].map((note) => note.textContent),
        );
      await popup.waitForSelector('main[aria-busy="false"]');
      const lines = await until(notes, (all) => all.length > 0 === said);
      await popup.close();
      return lines;
    };
    /** The bar's texts, the report included once it is shown. */
    const faults = (page: Page, ...more: string[]) => untilBar(driven, page, ...more);

    test('a list whose cards cannot be found says so; its data gives the dates all the same', async () => {
      const page = await driven.open(LIST);
      await faults(page, NONE, FROM_DATA);
      const stored = await until(
        () => driven.inExtension(storedOrders),
        (orders) => orders.length === 10,
      );
      expect(stored.map(({ id }) => id).sort()).toEqual(
        renamed.orders
          .slice(0, 10)
          .map(({ id }) => id)
          .sort(),
      );
      for (const { facts } of stored)
        expect(facts.placed?.map(({ from }) => from)).toEqual(['list-data']);
      expect(await popupSays(true)).toEqual([expect.stringContaining('AliExpress order list')]);

      await page.bringToFront();
      await driven.press(page, null, words.say('pageFaultReport'));
      const shown = await faults(page, '"report": 1');
      expect(shown).toContain('"outcome": "unreadable"');
      expect(shown).toContain('> detail');
      for (const { id } of renamed.orders) expect(shown).not.toContain(id);
      await page.keyboard.press('Escape');
      await until(
        () => driven.hosts(page),
        ([bar]) => bar?.text.includes('"report"') === false,
      );
      await page.close();
    });

    test('the page of an order that cannot be read says so too', async () => {
      const page = await driven.open(detailOf(renamed.orders[0]?.id ?? ''));
      await faults(page, words.say('pageFaultOrder'), FROM_DATA);
      await page.close();
    });

    test('a list that is read well takes back what was said of lists', async () => {
      shop.play(asBefore);
      const page = await driven.open(LIST);
      await until(
        () => driven.hosts(page),
        (hosts) => hosts.length === 11 && hosts.every(({ text }) => !text.includes(NONE)),
      );
      const [line, ...others] = await until(
        () => popupSays(true),
        (lines) => lines.length === 1,
      );
      expect(line).toContain('order’s page');
      expect(others).toEqual([]);
      await page.close();
    });
  });
}
