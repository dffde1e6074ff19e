import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test';
import { pressButton, typeInto } from './typing';
import { until } from './until';

/** Adds an order by the form for it. The tab shows that order then. */
export async function addOrder(
  driven: Pick<BrowserUnderTest, 'openOwn'>,
  values: { readonly [field: string]: string },
): Promise<Page> {
  const page = await driven.openOwn('/dashboard.html#/new');
  await page.waitForSelector('form.manual-form');
  await typeInto(page, values);
  await pressButton(page, 'Add this order');
  await until(
    () => page.evaluate(() => location.hash),
    (hash) => hash.startsWith('#/orders/'),
  );
  return page;
}
