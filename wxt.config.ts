import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const noContext = fileURLToPath(new URL('lib/adapters/content-script-context.ts', import.meta.url));

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // What WXT hands to each script on a page is a kilobyte of timers and watchers that ours do without.
    resolve: { alias: { 'wxt/utils/content-script-context': noContext } },
    // The preload polyfill is for browsers without module preloading, and the only fetch in the bundles.
    build: {
      target: ['chrome120', 'firefox142'],
      modulePreload: { polyfill: false },
      // A kilobyte smaller for each page script than the default, which matters on other people's pages.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, pure_getters: true } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications'],
    action: { default_title: '__MSG_extensionName__' },
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
