import type { BrowserUnderTest } from './browser-under-test';
import { ask } from './own-page';
import { storedOrders } from './stored';

/** Deletes every order, as its own list does: what a test finds then is what it put there. */
export async function forgetOrders(driven: BrowserUnderTest): Promise<void> {
  const keys = (await driven.inExtension(storedOrders)).map(({ key }) => key);
  if (keys.length === 0) return;
  const page = await driven.openOwn('/dashboard.html#/settings');
  await ask(page, 'removeOrders', { keys });
  await page.close();
}
