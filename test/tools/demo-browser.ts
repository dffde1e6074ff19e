import { startAskedChromium } from '../e2e/asked-chromium';
import { startAskedFirefox } from '../e2e/asked-firefox';
import { switchSite } from '../e2e/site-switch';
import type { Shop } from '../shop/shop';
import type { DemoOptions } from './demo-options';
import { askedFor, type DemoShop } from './demo-shops';

export type DemoBrowser =
  | Awaited<ReturnType<typeof startAskedChromium>>
  | Awaited<ReturnType<typeof startAskedFirefox>>;

/**
 * The built extension in a browser that reaches nothing but the stand-in shops; `headed`: with a window, for a person.
 */
export const startDemoBrowser = (
  shop: Shop,
  browser: DemoOptions['browser'],
  headed: boolean,
): Promise<DemoBrowser> =>
  browser === 'chromium'
    ? startAskedChromium(shop, { headed })
    : startAskedFirefox(shop, { headed });

/**
 * Switches the optional sites among these on, as a user does in the settings.
 *
 * @returns the names of those that were
 */
export async function switchOn(driven: DemoBrowser, shops: readonly DemoShop[]): Promise<string[]> {
  const asked = shops.flatMap((each) => {
    const origin = askedFor(each);
    return origin === null ? [] : [{ site: each.name, origin, on: true }];
  });
  if (asked.length === 0) return [];
  const settings = await driven.openOwn('/dashboard.html#/settings');
  await settings.waitForSelector('.switch');
  for (const each of asked) await switchSite(driven, settings, each);
  await settings.close();
  return asked.map(({ site }) => site);
}
