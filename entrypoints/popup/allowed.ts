import { signal } from '@preact/signals';
import { siteAccess } from '../../lib/adapters/site-access';
import { aliExpressSite } from '../../lib/marketplaces/aliexpress/site';
import { originsOf } from '../../lib/marketplaces/origins';

const pages = originsOf(aliExpressSite);

/**
 * Whether the browser lets the extension onto the pages of the shop that it was installed for; taken for granted until
 * it answers.
 */
export const allowed = signal(true);
void siteAccess.has(pages).then((has) => {
  allowed.value = has;
});

/** Asks the user for it. */
export async function allow(): Promise<void> {
  allowed.value = await siteAccess.request(pages);
}
