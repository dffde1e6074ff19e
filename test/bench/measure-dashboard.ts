import type { Page } from 'puppeteer-core';
import type { Chromium } from '../e2e/chromium';
import { until } from '../e2e/until';
import { writeOrders } from '../orders/write-orders';
import { blankPage } from './blank-page';
import { type Figure, median } from './figure';

const SEED = 7;
const MANY = 5_000;
const LIST = '/dashboard.html#/orders';
const ROUNDS = 7;

interface Opened {
  /** ms from opening the page until anything is painted. */
  readonly painted: number;
  /** ms until its first row is there. */
  readonly listed: number;
}

/** Opens a page, and looks until it is painted and has what is waited for. */
async function opened(page: Page, awaited: string): Promise<Opened> {
  await page.evaluateOnNewDocument((selector) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      look.disconnect();
      requestAnimationFrame(() => Reflect.set(window, 'listedAt', performance.now()));
    });
    look.observe(document, { childList: true, subtree: true });
  }, awaited);
  await page.reload();
  const times = await until(
    () =>
      page.evaluate((): Opened | null => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const listed: number | undefined = Reflect.get(window, 'listedAt');
        return paint && listed ? { painted: paint.startTime, listed } : null;
      }),
    (all) => all !== null,
  );
  await page.close();
  return times ?? { painted: Number.NaN, listed: Number.NaN };
}

async function medians(open: () => Promise<Opened>): Promise<Opened> {
  await open();
  const all: Opened[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await open());
  return {
    painted: median(all.map(({ painted }) => painted)),
    listed: median(all.map(({ listed }) => listed)),
  };
}

/** ms of the longest task, and between two frames, while something is done on the page. */
interface Jerks {
  readonly task: number;
  readonly frame: number;
}

async function jerks(page: Page, work: () => Promise<void>): Promise<Jerks> {
  await page.evaluate(() => {
    const seen = { task: 0, frame: 0 };
    Reflect.set(window, 'seen', seen);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
    // Methods: a function in a variable is given its name by what runs this file, which the page does not know.
    const frames = {
      last: performance.now(),
      next(now: number) {
        seen.frame = Math.max(seen.frame, now - frames.last);
        frames.last = now;
        requestAnimationFrame(frames.next);
      },
    };
    requestAnimationFrame(frames.next);
  });
  await work();
  return page.evaluate(async () => {
    await new Promise((next) => setTimeout(next, 300));
    return Reflect.get(window, 'seen');
  });
}

/** The same, several times, each on a page of its own: the middle one counts. */
async function severalJerks(open: () => Promise<Page>, work: (page: Page) => Promise<void>) {
  const all: Jerks[] = [];
  for (let round = 0; round < 3; round++) {
    const page = await open();
    all.push(await jerks(page, () => work(page)));
    await page.close();
  }
  return {
    task: median(all.map(({ task }) => task)),
    frame: median(all.map(({ frame }) => frame)),
  };
}

async function type(page: Page): Promise<void> {
  await page.focus('input[type=search]');
  await page.keyboard.type('creme lamp', { delay: 60 });
  for (let letter = 0; letter < 10; letter++) {
    await page.keyboard.press('Backspace');
    await new Promise((next) => setTimeout(next, 60));
  }
}

/** As fast as a wheel is spun: five rows a frame. */
const scroll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let step = 0; step < 120; step++) {
      scrollBy(0, 300);
      await new Promise((next) => requestAnimationFrame(next));
    }
  });

/** The list of all orders with few and with many of them. */
export async function measureDashboard(driven: Chromium): Promise<Figure[]> {
  const blank = await blankPage(driven);
  const least = await medians(async () => {
    const page = await driven.browser().newPage();
    await page.goto(blank.address);
    return opened(page, 'h1');
  });
  await blank.close();
  const writer = await driven.openOwn('/dashboard.html#/settings');
  const withOrders = async (count: number) => {
    await writeOrders(writer, { count, seed: SEED, now: Date.now() });
    return medians(async () => opened(await driven.openOwn(LIST), '.grid-body .grid-row'));
  };
  const few = await withOrders(50);
  const many = await withOrders(MANY);
  const openWhole = async () => {
    const page = await driven.openOwn(LIST);
    await until(
      () => page.evaluate(() => document.querySelector('.list-head p')?.textContent ?? ''),
      (text) => /^5,000 orders ·/.test(text),
    );
    return page;
  };
  const typing = await severalJerks(openWhole, type);
  const scrolling = await severalJerks(openWhole, scroll);
  await writer.close();
  const ms = (what: string, value: number, budget: number | null): Figure => ({
    what: `dashboard: ${what}`,
    value,
    unit: 'ms',
    budget,
  });
  return [
    ms('first paint of a page with Preact and nothing else', least.painted, null),
    ms('first paint, 5,000 orders', many.painted, 1.5 * least.painted + 50),
    ms('first row with 50 orders', few.listed, null),
    ms('first row with 5,000 orders', many.listed, 2 * few.listed),
    ms('longest task while one types, 5,000 orders', typing.task, 50),
    ms('longest frame while one types, 5,000 orders', typing.frame, null),
    ms('longest task while one scrolls, 5,000 orders', scrolling.task, 50),
    ms('longest frame while one scrolls, 5,000 orders', scrolling.frame, 50),
  ];
}
