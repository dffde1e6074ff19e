import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { builtLanguages, languageFiles } from './assets/locale-files';
import { originsOf } from './lib/marketplaces/origins';
import { sites } from './lib/marketplaces/sites';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What scripts on other people's pages do without: WXT's context of timers and watchers, which announces itself to the
 * page with a message of its own.
 */
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
 * Takes away what Vite's own minifier leaves: 5 to 10 in 100 bytes of a script that runs on other people's pages. One
 * character beyond ASCII would have a browser keep every character of a script in two bytes.
 */
const shorter = {
  name: 'shorter',
  async generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code === undefined) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 3 },
        format: { ascii_only: true },
      });
      chunk.code = code ?? chunk.code;
    }
  },
};

/** The extension's pages load only what is theirs; while they are worked on, Vite's server refreshes them too. */
function whatPagesLoad(command: 'build' | 'serve'): string {
  const [styles, connections] =
    command === 'serve'
      ? ["'self' 'unsafe-inline' http://localhost:*", 'ws://localhost:* http://localhost:*']
      : ["'self'", "'none'"];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' blob:",
    `connect-src ${connections}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  // Chromium has no sandbox for root, as in a container: it would end at once, and the server of `npm run dev` with it.
  webExt: { chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  vite: ({ command }) => ({
    define: { LANGUAGES: JSON.stringify(builtLanguages()) },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: command === 'serve' })],
    // The preload polyfill is for browsers without module preloading, and the only fetch in the bundles.
    build: {
      target: ['chrome120', 'firefox142'],
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...languageFiles()),
    'build:manifestGenerated': (_wxt, manifest) => {
      // The page of that name only leads on.
      manifest.options_ui = { page: 'dashboard.html#/settings', open_in_tab: true };
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      Object.assign(config, mergeConfig(config, { resolve: { alias: ON_PAGES } }));
      const inPage = entrypoints.every(
        ({ options }) => 'globalName' in options && options.globalName === false,
      );
      config.plugins?.push(inPage ? guest : shorter);
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `contextMenus` asks the user nothing, and is for one entry in the menu of the toolbar button.
    // `scripting` asks the user nothing either; without it no script can be registered on a site that is switched on
    // later.
    permissions: ['storage', 'alarms', 'notifications', 'scripting', 'contextMenus'],
    // What the scripts of required sites run on already: the panel's script is put into their pages.
    host_permissions: sites.flatMap(({ site }) => (site.required ? originsOf(site) : [])),
    optional_host_permissions: sites.flatMap(({ site }) => (site.required ? [] : originsOf(site))),
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      orders: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOrders__',
      },
    },
    content_security_policy: { extension_pages: whatPagesLoad(command) },
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
