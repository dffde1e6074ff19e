import type { SiteAccess } from '../ports/ports';
import type { OptionalSite, PageScript, SiteScripts } from '../ports/site-scripts';
import { serialize } from './serialize';

/**
 * Makes what is registered be what the user allows: the scripts of each site that is switched on, and of no other.
 * Works from what is there, so it may be repeated, and a worker that ends on the way leaves the rest to the next.
 * Stored orders are not touched.
 */
export function syncSiteScripts(
  sites: readonly OptionalSite[],
  access: SiteAccess,
  scripts: SiteScripts,
): Promise<void> {
  return serialize(scripts, async () => {
    const allowed = await Promise.all(sites.map(({ origins }) => access.has(origins)));
    const wanted = sites.flatMap((site, index) => (allowed[index] ? site.scripts : []));
    const there = await scripts.registered();

    const stale = there.filter((script) => !wanted.some((one) => same(one, script)));
    if (stale.length > 0) await scripts.unregister(stale.map(({ id }) => id));
    const fresh = wanted.filter((script) => !there.some((one) => same(one, script)));
    if (fresh.length === 0) return;
    // Looked for before: a page that is loaded afterwards gets the scripts from the browser.
    const pages = await scripts.openPages(fresh);
    await scripts.register(fresh);
    // A page that is gone, or that no extension may touch, keeps none of the others from getting them.
    for (const page of pages) await scripts.runIn(page, fresh).catch(() => {});
  });
}

const form = ({ id, name, matches, excludeMatches, runAt, world }: PageScript) =>
  JSON.stringify([id, name, [...matches].sort(), [...excludeMatches].sort(), runAt, world]);
const same = (one: PageScript, other: PageScript) => form(one) === form(other);
