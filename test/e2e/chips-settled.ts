import type { Page } from 'puppeteer-core';
import { isAnswered } from './answered';
import type { BrowserUnderTest, SeenHost } from './browser-under-test';
import { until } from './until';

/** Waits until at least `count` elements of ours are on the page and each says what was answered. */
export const chipsSettled = (
  driven: BrowserUnderTest,
  page: Page,
  count: number,
): Promise<SeenHost[]> =>
  until(
    () => driven.hosts(page),
    (hosts) => hosts.length >= count && hosts.every(isAnswered),
  );
