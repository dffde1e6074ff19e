import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig, type Entrypoint } from 'wxt';
import { originsOf } from './lib/marketplaces/origins';
import { plainImports } from './lib/marketplaces/plain-imports';
import { type ScriptKind, scriptsOf } from './lib/marketplaces/site-scripts';
import { sites } from './lib/marketplaces/sites';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What scripts on other people's pages do without: WXT's context of timers and watchers. */
const ON_PAGES = [
  {
    find: 'wxt/utils/content-script-context',
    replacement: file('lib/adapters/content-script-context.ts'),
  },
];

/**
 * A script among a page's own must leave no variable there: WXT takes its name away only from scripts that were not
 * minified. The page must not hear of its failures, not even of those when it is loaded. Nor may the stack of a page's
 * error that passes through it tell the address it came from, which in Firefox is another one in each installation.
 */
const guest = {
  name: 'guest',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      const bare = chunk.code?.replace(/^var \w+\s*=\s*(?=\()/, '').trimEnd();
      if (bare !== undefined) chunk.code = `try{${bare}}catch{}\n//# sourceURL=page-data.js\n`;
    }
  },
};

/**
 * The scripts on shops' pages, all made of a few entrypoints: each is built once for every shop that has such pages.
 */
const SCRIPTS = sites.flatMap(({ id, site: { required = false, asked = false, ...site } }) =>
  scriptsOf(id, site).map((script) => ({ ...script, shop: id, required, asked })),
);
const KINDS: readonly ScriptKind[] = ['orders', 'detail', 'tracking', 'page-data'];

/** Entrypoints name AliExpress's folder: puts another shop's in its place. */
const ofShop = (shop: string): Plugin => ({
  name: 'of-shop',
  enforce: 'pre',
  resolveId(source, importer, options) {
    const isOurs = importer?.includes('/entrypoints/') && source.includes('/aliexpress/');
    if (!isOurs) return null;
    const own = source.replace('/aliexpress/', `/${shop}/`);
    return this.resolve(own, importer, { ...options, skipSelf: true });
  },
});

/**
 * Where a script runs, for those that the manifest registers; the background registers those of sites that the user
 * switches on.
 */
function registered(entrypoint: Entrypoint): Entrypoint {
  const own = SCRIPTS.filter(({ name, required }) => required && name === entrypoint.name);
  const [first] = own;
  if (entrypoint.type !== 'content-script' || !first) return entrypoint;
  const { runAt, excludeMatches } = first;
  const matches = own.flatMap((script) => script.matches);
  const excluding = excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {};
  const options = { ...entrypoint.options, registration: 'manifest' as const, runAt, matches };
  return { ...entrypoint, options: { ...options, ...excluding } };
}

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), plainImports],
    // The preload polyfill is for browsers without module preloading, and the only fetch in the bundles.
    build: {
      target: ['chrome120', 'firefox142'],
      modulePreload: { polyfill: false },
      // A kilobyte smaller for each page script than the default, which matters on other people's pages.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: {
          passes: 3,
          pure_getters: true,
          unsafe_arrows: true,
          keep_fargs: false,
          inline: 1,
        },
      },
    },
  }),
  hooks: {
    'entrypoints:found': (_wxt, infos) => {
      const made = infos.flatMap((info) => {
        const kind = KINDS.find((each) => each === info.name);
        if (kind === undefined) return info;
        return SCRIPTS.flatMap((script) =>
          script.kind === kind ? { ...info, name: script.name } : [],
        );
      });
      infos.splice(0, infos.length, ...made);
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      entrypoints.splice(0, entrypoints.length, ...entrypoints.map(registered));
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // The page of that name only leads on.
      manifest.options_ui = { page: 'dashboard.html#/settings', open_in_tab: true };
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const script = SCRIPTS.find(({ name }) => name === entrypoints[0]?.name);
      if (script) config.plugins?.push(ofShop(script.shop));
      const define = { SHOP_CAN_BE_ASKED: String(script?.asked ?? false) };
      Object.assign(config, mergeConfig(config, { define, resolve: { alias: ON_PAGES } }));
      const inPage = entrypoints.every(
        ({ options }) => 'globalName' in options && options.globalName === false,
      );
      if (inPage) config.plugins?.push(guest);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `contextMenus` asks the user nothing, and is for one entry in the menu of the toolbar button.
    // `scripting` asks the user nothing either; without it no script can be registered on a site that is switched on later.
    permissions: ['storage', 'alarms', 'notifications', 'scripting', 'contextMenus'],
    optional_host_permissions: sites.flatMap(({ site }) => (site.required ? [] : originsOf(site))),
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      orders: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOrders__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'claimclock@claimclock.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
