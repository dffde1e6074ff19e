import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Order } from '../../lib/core/facts/order';
import { type Shop, startShop } from '../shop/shop';
import { addOrder } from './add-order';
import { findings } from './axe-findings';
import type { BrowserUnderTest } from './browser-under-test';
import { enter, tabTo } from './by-keyboard';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { noNotices, storedOrders } from './stored';
import { dayFromNow, pressButton, says, turnedTo, typeInto } from './typing';
import { until } from './until';

const ORDER = '8200000000001559';
const KEY = `aliexpress:${ORDER}`;

const lettersOf = (orders: readonly Order[]): readonly string[] =>
  orders.flatMap(({ claim }) =>
    Object.values(claim?.letters ?? {}).flatMap((draft) => draft.map(({ text }) => text)),
  );

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('the claim desk in %s', (name, start) => {
  let shop: Shop;
  let driven: BrowserUnderTest & { browser(): Browser };
  let page: Page;

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await start(shop);
    // Without a window, Firefox gives the focus to the notification, as no system does.
    await driven.inExtension(noNotices);
    page = await addOrder(driven, {
      marketplace: 'aliexpress',
      'order-id': ORDER,
      title: 'A folding lamp',
      placed: dayFromNow(-40),
      paid: dayFromNow(-40),
      shipped: dayFromNow(-38),
      paidWith: 'Visa',
      country: 'Germany',
    });
    await says(page, 'Something wrong?');
  });
  // A tab that is not in front has no focus in Firefox: Enter follows its links, but presses no button.
  beforeEach(() => page.bringToFront());
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('from the order to what to do about one that never arrived, by keyboard alone', async () => {
    await enter(page, 'Something wrong?');
    await says(page, 'What is it about?');
    // A parcel without news is told to be missing: that is answered, and can be changed.
    await says(page, 'by what is known of the order');
    await enter(page, 'Change: What is it about?');
    await enter(page, 'It is not here');
    await says(page, 'What happened?');
    await enter(page, 'It never arrived');
    await says(page, 'What to do, in this order', 'Is there a claim?');
    await says(page, 'Your card’s bank', 'The tracking page');
    await turnedTo(page, `#/orders/${KEY}/claim/never-arrived`);
  });

  test('one that does not work: an answer is changed, and the third is a fact of the order', async () => {
    await enter(page, 'Change: What is it about?');
    await enter(page, 'Something is wrong with it');
    await enter(page, 'It does not work');
    await says(page, 'One more question');
    // The question's field takes the focus once it is drawn.
    await until(
      () => page.evaluate(() => document.activeElement?.getAttribute('name')),
      (field) => field === 'delivered',
    );
    await typeInto(page, { delivered: dayFromNow(-3) });
    // What would follow is shown before it is stored.
    await says(page, 'With this:');
    await enter(page, /^Save$/);
    await until(
      () => driven.inExtension(storedOrders),
      (all) => all.some(({ id, facts }) => id === ORDER && facts.delivered !== undefined),
    );
    await says(page, 'A video of it not working');
    await says(page, 'Delivered');
  });

  test('a letter is filled, kept and copied, and its day becomes a clock, by keyboard alone', async () => {
    await enter(page, 'First message to the seller');
    await says(page, '3 blanks');
    await enter(page, 'Answer: day by which to answer');
    await until(
      () => page.evaluate(() => document.activeElement?.getAttribute('name')),
      (field) => field === 'answerDue',
    );
    await typeInto(page, { answerDue: dayFromNow(7) });
    await enter(page, /^Save$/);
    await says(page, '2 blanks');
    await tabTo(page, /^what is wrong$/);
    await page.keyboard.type('the switch does nothing');
    await page.keyboard.press('Enter');
    await says(page, '1 blank');
    await until(
      () => driven.inExtension(storedOrders),
      (all) => lettersOf(all).some((text) => text.includes('It does not work: the switch')),
    );
    await says(page, 'Copy, with blanks: amount you want back');
    const [order] = (await driven.inExtension(storedOrders)).filter(({ id }) => id === ORDER);
    expect(order?.facts.answerDue).toBeDefined();
    expect(order?.claim?.situation?.name).toBe('not-working');
  });

  test('what was written is said, and starts its clocks', async () => {
    await tabTo(page, /^What happened\?$/);
    await page.keyboard.type('Dispute o');
    await until(
      () => page.evaluate(() => document.querySelector('[name="disputeOpened"]') !== null),
      Boolean,
    );
    await enter(page, /^Save$/);
    await says(page, 'The seller must answer');
    await says(page, 'How it stands: not ended');
  });

  test('two tabs that write the same letter lose nothing, and a tab that is closed keeps what was typed', async () => {
    const other = await driven.openOwn(`/dashboard.html#/orders/${KEY}/claim`);
    await pressButton(other, 'First message to the seller');
    const type = (tab: Page, text: string) =>
      tab.evaluate((typed) => {
        const field = document.querySelector<HTMLTextAreaElement>('.desk-letter textarea');
        if (!field) throw new Error('no letter is open');
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    await says(other, 'Kept');
    await Promise.all([type(page, 'Written in one tab'), type(other, 'Written in the other')]);
    await says(page, 'also written in another window');
    await other.bringToFront();
    await type(other, 'Written in the other, and closed');
    await other.close({ runBeforeUnload: true });
    await until(
      () => driven.inExtension(storedOrders),
      (all) => {
        const letters = lettersOf(all);
        return (
          letters.includes('Written in one tab') &&
          letters.includes('Written in the other, and closed')
        );
      },
    );
    await page.bringToFront();
    await says(page, 'Written in the other, and closed');
    await pressButton(page, 'Keep both');
    await until(
      () => driven.inExtension(storedOrders),
      (all) => lettersOf(all).length === 1,
    );
  });

  test.runIf(name === 'Chromium').each(['light', 'dark'])(
    'axe finds nothing serious, and nothing is wider than a narrow page, %s',
    async (scheme) => {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.setViewport({ width: 360, height: 800 });
      for (const [answer, said] of [
        ['ask', 'It is not here'],
        ['wrong', 'It does not work'],
        ['not-working', 'Is there a claim?'],
      ] as const) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `/orders/${KEY}/claim/${answer}`);
        await turnedTo(page, `#/orders/${KEY}/claim/${answer}`);
        await says(page, said);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
          false,
        );
      }
    },
  );
});
