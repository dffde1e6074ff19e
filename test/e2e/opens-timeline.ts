import type { Page } from 'puppeteer-core';
import { localeWords } from '../tools/locale-words';
import type { BrowserUnderTest } from './browser-under-test';
import { until } from './until';

const words = localeWords();

/** Waits until one of our elements says this. */
const says = (driven: BrowserUnderTest, page: Page, text: string) =>
  until(
    () => driven.hosts(page),
    (hosts) => hosts.some((host) => host.text.includes(text)),
  );

/** Waits until a timeline is shown: on a list it was opened, on an order's own page it comes by itself. */
export const timelineShown = (driven: BrowserUnderTest, page: Page) =>
  says(driven, page, words.say('actionCorrect'));

/** A press on an order's chip brings the panel's script, and the timeline opens. */
export async function opensTimeline(driven: BrowserUnderTest, page: Page, order: string) {
  await driven.press(page, order, '');
  await timelineShown(driven, page);
}

/** A press on an order's chip is answered by a sentence: the panel's script may not come. */
export async function saysItCannot(driven: BrowserUnderTest, page: Page, order: string) {
  await driven.press(page, order, '');
  await says(driven, page, words.say('panelCannot'));
}
