import type { Page } from 'puppeteer-core';
import { isAnswered } from './answered';
import type { BrowserUnderTest, SeenHost } from './browser-under-test';
import { until } from './until';

/**
 * Waits until exactly `count` order cards have a chip that says what was answered; gives these, without the bar and the
 * panels.
 */
export async function orderChips(
  driven: BrowserUnderTest,
  page: Page,
  count: number,
): Promise<SeenHost[]> {
  const ofOrders = async () => (await driven.hosts(page)).filter(({ order }) => order !== null);
  return until(ofOrders, (chips) => chips.length === count && chips.every(isAnswered));
}
