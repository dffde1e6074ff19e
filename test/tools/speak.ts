import type { BrowserUnderTest } from '../e2e/browser-under-test';
import { until } from '../e2e/until';

/** Chooses the language of the extension, as a user does in the settings. */
export async function speak(driven: BrowserUnderTest, language: string): Promise<void> {
  if (language === 'en') return;
  const settings = await driven.openOwn('/dashboard.html#/settings');
  await settings.waitForSelector('[aria-labelledby=language] select');
  await settings.select('[aria-labelledby=language] select', language);
  await until(
    () => settings.evaluate(() => document.documentElement.lang),
    (spoken) => spoken.startsWith(language),
  );
  await settings.close();
}
