import type { Page } from 'puppeteer-core';
import { bundle } from '../e2e/bundle';

/** Writes made-up orders into the extension's own database, by one of its pages. */
export async function writeOrders(
  page: Page,
  { count, seed, now }: { readonly count: number; readonly seed: number; readonly now: number },
): Promise<void> {
  await page.evaluate(await bundle('test/orders/order-writer.ts'));
  await page.evaluate(
    (...made) => Reflect.get(globalThis, 'writeOrders')(...made),
    count,
    seed,
    now,
  );
}
