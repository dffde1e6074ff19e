import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeOrders } from '../orders/write-orders';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { backupIn, hears } from './backup';
import type { BrowserUnderTest } from './browser-under-test';
import { ask, forgetAlarmAndBadge, holdDatabase, letGo } from './own-page';
import { alarms, noNotices } from './stored';
import { pressButton } from './typing';
import { until } from './until';
import { wholeDatabase } from './whole-database';

const COUNT = 1_000;
const DATA = '/dashboard.html#/data';
const words = localeWords();

/** Runs in a page of the extension: listens from now on until the background is so far, or everything is stored. */
const listen = (part: number | 'stored'): void => {
  const reached = new Promise<void>((isSoFar) => {
    const channel = new BroadcastChannel('claimclock-progress');
    channel.onmessage = ({ data: { done, isStored } }) => {
      if (!isStored && (part === 'stored' || done < part)) return;
      channel.close();
      isSoFar();
    };
  });
  Reflect.set(globalThis, 'reached', reached);
};
/** Runs there: once it is. */
const soFar = (): Promise<void> => Reflect.get(globalThis, 'reached');

/** Runs in the page: beside what is stored, or in its place. */
const inItsPlace = (): boolean => {
  const choice = [...document.querySelectorAll<HTMLInputElement>('.preview input[type=radio]')][1];
  choice?.click();
  return choice?.checked ?? false;
};

/**
 * What becomes of a backup whose taking over is broken off: all of it is stored or nothing, and it is said which.
 *
 * @param canBeHeld whether a backup is read while another page writes to the database; Firefox has all of it wait
 */
export function describeBrokenOff(
  name: string,
  start: (shop: Shop) => Promise<BrowserUnderTest>,
  canBeHeld: boolean,
) {
  describe(`a backup whose taking over is broken off, in ${name}`, () => {
    let shop: Shop;
    let folder: string;
    let driven: BrowserUnderTest;
    let own: Page;
    let backup: string;
    let page: Page;
    const stored = () => own.evaluate(wholeDatabase);

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'broken-off-'));
      shop = await startShop('empty');
      driven = await start(shop);
      await driven.inExtension(noNotices);
      own = await driven.openOwn('/dashboard.html#/settings');
      await writeOrders(own, { count: COUNT, seed: 7, now: Date.now() });
      page = await driven.openOwn(DATA);
      backup = await backupIn(folder, page, '1,000');
      await page.close();
    });
    afterEach(async () => {
      await own.evaluate(letGo);
      if (!page.isClosed()) await page.close();
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
      await rm(folder, { recursive: true, force: true });
    });

    /** One order is there that is not in the backup, and nothing that came in. */
    async function somethingElse() {
      await writeOrders(own, { count: 1, seed: 8, now: Date.now() });
      const before = await stored();
      expect(before).toMatchObject({ orders: COUNT + 1, incoming: 0 });
      return before;
    }

    /** A page of its own that shows the backup, about to be put in the place of everything. */
    async function choose(): Promise<void> {
      // A background that ended before is there again.
      await ask(own, 'condition');
      page = await driven.openOwn(DATA);
      const field = await page.waitForSelector('input[type=file]');
      await (field as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(backup);
      await until(() => page.evaluate(inItsPlace), Boolean);
    }
    const press = () => pressButton(page, words.say('dataTakeIn_replace'));

    /** What is said at last, well within the minutes for which the page waits for an answer. */
    const saidSoon = () =>
      until(
        () => page.evaluate(() => document.querySelector('.doing')?.textContent?.trim() ?? ''),
        (text) => text !== '' && !text.includes(words.say('dataTakingIn')),
      );

    /** Pressed again in the same page, or once more from the file, it is taken over. */
    async function triedAgain(): Promise<void> {
      await press();
      await hears(page, 'Done:');
      expect(await stored()).toMatchObject({ orders: COUNT, incoming: 0 });
    }

    const endsBefore = async () => {
      const before = await somethingElse();
      await choose();
      await own.evaluate(holdDatabase);
      await own.evaluate(listen, 0.3);
      const stop = await driven.aboutToStop();
      await press();
      await own.evaluate(soFar);
      const [said] = await Promise.all([saidSoon(), stop()]);
      expect(said).toBe(words.say('dataFailed'));
      await own.evaluate(letGo);
      expect(await stored()).toEqual(before);
      await triedAgain();
    };
    if (canBeHeld)
      test(
        'the background ends before anything is stored: nothing is changed, and again it works',
        endsBefore,
      );

    test.each([0.4, 0.6, 0.75])(
      'the background ends after %d of it: all is stored or nothing, and it is said which',
      async (part) => {
        const before = await somethingElse();
        await choose();
        await own.evaluate(listen, part);
        const stop = await driven.aboutToStop();
        await press();
        await own.evaluate(soFar);
        const [said] = await Promise.all([saidSoon(), stop()]);
        const after = await stored();
        if (after.orders === COUNT) {
          expect([words.say('dataTakenInPartly'), words.count('dataTakenIn', COUNT)]).toContain(
            said,
          );
          expect(after.incoming).toBe(0);
          await page.close();
        } else {
          expect(said).toBe(words.say('dataFailed'));
          expect(after).toEqual(before);
          await triedAgain();
        }
      },
    );

    test('the background ends once all is stored: it is not called undone', async () => {
      await somethingElse();
      await choose();
      await own.evaluate(forgetAlarmAndBadge);
      await own.evaluate(listen, 'stored' as const);
      const stop = await driven.aboutToStop();
      await press();
      await own.evaluate(soFar);
      const [said] = await Promise.all([saidSoon(), stop()]);
      expect([words.say('dataTakenInPartly'), words.count('dataTakenIn', COUNT)]).toContain(said);
      expect(await stored()).toMatchObject({ orders: COUNT, incoming: 0 });
      // The page woke it: what was stored is warned of.
      await until(
        () => own.evaluate(alarms),
        (set) => set.length > 0,
      );
      await page.close();
    });

    const pageCloses = async () => {
      await somethingElse();
      await choose();
      await own.evaluate(holdDatabase);
      await own.evaluate(listen, 0.3);
      await press();
      await own.evaluate(soFar);
      await page.close();
      await own.evaluate(letGo);
      await until(stored, ({ orders, incoming }) => orders === COUNT && incoming === 0);
    };
    if (canBeHeld)
      test('the page is closed on the way: the background goes on by itself', pageCloses);
  });
}
