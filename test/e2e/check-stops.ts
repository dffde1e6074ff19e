import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { anOrder } from '../shop/invented';
import type { Scenario, ShopRefusal } from '../shop/scenario';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import {
  barOf,
  openToCheck,
  pressGo,
  pressOn,
  questionsTo,
  untilBar,
  untilOver,
} from './check-run';
import { until } from './until';

const words = localeWords();

/** Orders that no other test here has asked about: a run of its own for each. */
let first = 7_000;
function fresh(count: number, more: Partial<Scenario> = {}): Scenario {
  first += count;
  const orders = Array.from({ length: count }, (_, n) =>
    anOrder(first + n, -20 - n, { refundBefore: 12 + n }),
  );
  return {
    name: 'fresh',
    shows: '',
    answer: 'orders',
    language: 'en',
    header: 'new',
    orders,
    ...more,
  };
}

/** Where a check of orders stops, and how it goes on, in one browser. */
export function describeStops(name: string, start: (shop: Shop) => Promise<BrowserUnderTest>) {
  describe(`checking orders in ${name}`, () => {
    let shop: Shop;
    let driven: BrowserUnderTest;
    let list: Page | null = null;

    beforeAll(async () => {
      shop = await startShop('empty');
      driven = await start(shop);
    });
    afterEach(async () => {
      // One that failed would go on asking.
      if (list?.isClosed() === false) await list.close();
      shop.calls.length = 0;
      await driven.inExtension(forgetEverything);
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    const play = async (scenario: Scenario) => {
      shop.play(scenario);
      list = await openToCheck(driven, scenario);
      return list;
    };
    const asked = () => questionsTo(shop).length;

    test('a captcha stops it with a sentence, and it goes on from there', async () => {
      const scenario = fresh(2);
      const list = await play({ ...scenario, refuses: { after: 1, as: 'captcha-crowded' } });
      await pressGo(driven, list, 2);
      expect(await untilOver(driven, list)).toContain(words.say('checkStop_captcha', 'AliExpress'));
      expect(asked()).toBe(2);
      shop.play(scenario);
      await pressOn(driven, list, 2);
      expect(await untilOver(driven, list)).toContain('2 orders checked, 2 with something new.');
      // The question that was refused is asked once more, and no other.
      expect(asked()).toBe(5);
      await list.close();
    });

    test.each<[ShopRefusal, string]>([
      ['captcha', 'captcha'],
      ['signed-out', 'signed_out'],
      // Half a minute of waiting: once is enough.
      ...(name === 'Chromium' ? [['silence', 'no_answer'] as [ShopRefusal, string]] : []),
    ])('%s stops it with a sentence', async (as, said) => {
      const list = await play(fresh(2, { refuses: { after: 0, as } }));
      await pressGo(driven, list, 2);
      expect(await untilOver(driven, list)).toContain(words.say(`checkStop_${said}`, 'AliExpress'));
      expect(asked()).toBe(1);
      await list.close();
    });

    test('a shop that asks to slow down is left alone', async () => {
      const list = await play(fresh(2, { refuses: { after: 0, as: 'rate-limit' } }));
      await pressGo(driven, list, 2);
      const bar = await untilOver(driven, list);
      expect(bar).toContain('AliExpress asks to slow down. ClaimClock waits until ');
      expect(bar).toContain('Continue from ');
      await driven.press(list, null, 'Continue from ');
      // Loaded again it is still so.
      await list.reload();
      await untilBar(driven, list, 'Continue from ');
      expect(asked()).toBe(1);
      await list.close();
    });

    test('a page without the shop’s client says so', async () => {
      const list = await play(fresh(1, { noClient: true }));
      await pressGo(driven, list, 1);
      expect(await untilOver(driven, list)).toContain(
        words.say('checkStop_no_client', 'AliExpress'),
      );
      expect(asked()).toBe(0);
      await list.close();
    });

    test('cancelled, or loaded again while it runs, it offers what is left and waits for the click', async () => {
      const scenario = fresh(3);
      // Two answers tell of one order; the next question stays out until another scenario is played.
      const halting: Scenario = { ...scenario, refuses: { after: 2, as: 'later' } };
      const list = await play(halting);
      await pressGo(driven, list, 3);
      await untilBar(driven, list, words.say('checkProgress', 1, 3));
      await driven.press(list, null, words.say('actionCancel'));
      expect(await untilOver(driven, list)).toContain(words.say('checkStop_cancelled'));
      await list.reload();
      await untilBar(driven, list, words.count('checkContinue', 2));
      await driven.stopBackground();
      shop.play(halting);
      await pressOn(driven, list, 2);
      await untilBar(driven, list, words.say('checkProgress', 2, 3));
      await list.reload();
      await untilBar(driven, list, words.count('checkContinue', 1));
      shop.play(scenario);
      await pressOn(driven, list, 1);
      expect(await untilOver(driven, list)).toContain('3 orders checked, 3 with something new.');
      // Only a question whose answer nobody waited for is asked again: one for each time it was left.
      expect(asked()).toBeLessThanOrEqual(8);
      await list.close();
    });

    test('a second tab is told that the first one is checking, and may not ask', async () => {
      const scenario = fresh(2);
      const list = await play({ ...scenario, refuses: { after: 1, as: 'later' } });
      const other = await openToCheck(driven, scenario, `${LIST}?tab=2`);
      await pressGo(driven, list, 2);
      await other.bringToFront();
      await untilBar(driven, other, 'Another tab is checking: ');
      shop.play(scenario);
      await untilOver(driven, list);
      // The second one learns that it is over, and that nothing is left to check.
      await until(
        () => barOf(driven, other),
        (text) => !/Another tab|Check|Continue/.test(text),
      );
      expect(asked()).toBe(4);
      await list.close();
      await other.close();
    });
  });
}

/** Runs in the extension: as after its installation. */
const forgetEverything = async (): Promise<void> => {
  await chrome.storage.local.remove('checkRun.aliexpress');
  await new Promise<void>((cleared, failed) => {
    const opening = indexedDB.open('claimclock');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('orders', 'readwrite');
      change.objectStore('orders').clear();
      change.oncomplete = () => {
        opening.result.close();
        cleared();
      };
    };
  });
};

declare const chrome: { storage: { local: { remove(key: string): Promise<void> } } };
