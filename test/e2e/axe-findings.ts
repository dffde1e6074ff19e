import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds serious on a page, one line each. */
export async function findings(page: Page): Promise<string[]> {
  // What was under way before motion was reduced still ends in its own time.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  // Once a document: its second run there is half as long.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations }: axe.AxeResults = await page.evaluate(() =>
    Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    );
}
