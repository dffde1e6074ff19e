import type { Page } from 'puppeteer-core';
import type { Scenario } from '../shop/scenario';
import type { ServedCall, Shop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { chipsSettled } from './chips-settled';
import { SELDOM, until } from './until';

const words = localeWords();

/** What the bar above the list says. */
export const barOf = async (driven: BrowserUnderTest, page: Page): Promise<string> =>
  (await driven.hosts(page)).find(({ order }) => order === null)?.text ?? '';

export const untilBar = (driven: BrowserUnderTest, page: Page, ...parts: readonly string[]) =>
  until(
    () => barOf(driven, page),
    (text) => parts.every((part) => text.includes(part)),
  );

/** Opens the list with all of a scenario's orders, those behind “View orders” too, and waits for the button. */
export async function openToCheck(
  driven: BrowserUnderTest,
  { orders }: Scenario,
  address = LIST,
): Promise<Page> {
  const page = await driven.open(address);
  if (orders.length > 10) {
    await page.bringToFront();
    await chipsSettled(driven, page, 11);
    await page.$eval('.order-more button', (more) => more.click());
  }
  await chipsSettled(driven, page, orders.length + 1);
  await untilBar(driven, page, words.count('checkStart', orders.length));
  return page;
}

/** Presses the button with these words, and waits until the bar tells of it. */
async function press(driven: BrowserUnderTest, page: Page, label: string): Promise<void> {
  const before = await barOf(driven, page);
  await driven.press(page, null, label);
  await until(
    () => barOf(driven, page),
    (text) => text !== before,
  );
}
export const pressGo = (driven: BrowserUnderTest, page: Page, count: number) =>
  press(driven, page, words.count('checkStart', count));
export const pressOn = (driven: BrowserUnderTest, page: Page, left: number) =>
  press(driven, page, words.count('checkContinue', left));

/** Waits for as long as it goes on, and gives what the bar tells in the end. */
export async function untilOver(driven: BrowserUnderTest, page: Page): Promise<string> {
  const over = words.say('panelClose');
  let seen = '';
  while (!seen.includes(over)) {
    const before = seen;
    seen = await until(
      () => barOf(driven, page),
      (text) => text !== before,
      SELDOM,
    );
  }
  return seen;
}

/** The questions about single orders that reached the shop. */
export const questionsTo = ({ calls }: Shop): ServedCall[] =>
  calls.filter(({ orderId }) => orderId !== null);
