import type { EvaluateFunc, Page } from 'puppeteer-core';

/** What the closed shadow root of one of our elements shows. */
export interface SeenHost {
  /** The order it belongs to; null for the bar, a panel, the pill. */
  readonly order: string | null;
  readonly text: string;
}

/** A browser with the built extension in it, driven the same way whichever it is. */
export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  /** A new tab of the shop. */
  open(url: string): Promise<Page>;
  /** A new tab with a page of the extension, `/popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** Runs in the extension, with its rights; `chrome` is there. */
  inExtension<Arguments extends unknown[], Work extends EvaluateFunc<Arguments>>(
    work: Work,
    ...args: Arguments
  ): Promise<Awaited<ReturnType<Work>>>;
  /** Everything of ours on the page, in its order. */
  hosts(page: Page): Promise<SeenHost[]>;
  /**
   * Presses the first button in one of our elements whose text or name contains `words`, once it is there and rests.
   */
  press(page: Page, order: string | null, words: string): Promise<void>;
  /** Stops the background; the next event starts it afresh. */
  stopBackground(): Promise<void>;
  /** Finds all that is needed to stop the background: what it gives stops it at once, whatever it is about. */
  aboutToStop(): Promise<() => Promise<void>>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detailOf = (id: string) =>
  `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
export const trackingOf = (id: string) =>
  `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`;
