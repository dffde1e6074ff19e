import type { Scripting } from 'webextension-polyfill';
import type { PageScript, SiteScripts } from '../ports/site-scripts';
import { extension } from './browser';
import { matchesPattern } from './match-pattern';

/** The types of the API leave out in which world a registered script runs; both browsers tell and take it. */
type Registered = Scripting.RegisteredContentScript & { readonly world?: PageScript['world'] };
type Injection = Scripting.ScriptInjection & { readonly world?: PageScript['world'] };

const fileOf = ({ name }: PageScript) => `content-scripts/${name}.js`;
const runsAt = ({ matches, excludeMatches }: PageScript, address: URL) =>
  matches.some((pattern) => matchesPattern(pattern, address)) &&
  !excludeMatches.some((pattern) => matchesPattern(pattern, address));

/**
 * Runs in a page: whether our scripts run there. What an update of the extension left there notices, as soon as the
 * page moves, that it belongs to nobody, and takes its elements away.
 */
async function runsHere(): Promise<boolean> {
  document.documentElement.appendChild(document.createComment('')).remove();
  await new Promise((resolve) => setTimeout(resolve));
  return document.querySelector('[data-claim-clock]') !== null;
}

/** The scripts that the browser runs on sites which were switched on after the installation. */
export const registeredSiteScripts: SiteScripts = {
  async registered() {
    const scripts: readonly Registered[] =
      await extension().scripting.getRegisteredContentScripts();
    return scripts.map(({ id, js = [], matches = [], excludeMatches = [], runAt, world }) => ({
      id,
      name: js.map((file) => file.replace(/^.*\/|\.js$/g, '')).join(),
      matches,
      excludeMatches,
      runAt: runAt === 'document_start' ? 'document_start' : 'document_idle',
      world: world === 'MAIN' ? 'MAIN' : 'ISOLATED',
    }));
  },

  async register(scripts) {
    const registrations = scripts.map((script): Registered => {
      const { id, matches, excludeMatches, runAt, world } = script;
      return {
        id,
        js: [fileOf(script)],
        matches: [...matches],
        ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
        runAt,
        world,
        // They outlive the browser; an update of the extension ends them in Chrome.
        persistAcrossSessions: true,
      };
    });
    await extension().scripting.registerContentScripts(registrations);
  },

  async unregister(ids) {
    await extension().scripting.unregisterContentScripts({ ids: [...ids] });
  },

  async openPages(scripts) {
    const matches = [...new Set(scripts.flatMap((script) => script.matches))];
    const tabs = await extension().tabs.query({ url: matches });
    return tabs.flatMap(({ id, url }) =>
      id !== undefined && url !== undefined ? { tab: id, address: url } : [],
    );
  },

  async runIn({ tab, address }, scripts) {
    const target = { tabId: tab };
    const url = new URL(address);
    const wanted = scripts.filter((script) => runsAt(script, url));
    if (wanted.length === 0) return;
    const [seen] = await extension().scripting.executeScript({ target, func: runsHere });
    // Loaded again in the meantime: they run there already.
    if (seen?.result === true) return;
    for (const script of wanted) {
      const injection: Injection = { target, files: [fileOf(script)], world: script.world };
      await extension().scripting.executeScript(injection);
    }
  },
};
