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

/** How much they have moved so far; what was drawn last is told of a frame later. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
    return Reflect.get(window, 'layoutSeen').shift;
  });
