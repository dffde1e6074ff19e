import type { Page } from 'puppeteer-core';

/** Counts, from the next page on, how much its contents move by themselves. Chromium alone tells. */
export const watchLayout = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const seen = { shift: 0 };
    Reflect.set(window, 'layoutSeen', seen);
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        if (!Reflect.get(entry, 'hadRecentInput')) seen.shift += Reflect.get(entry, 'value');
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(window, 'layoutSeen').shift);
