import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API as it is: both browsers return promises in the versions we support, so nothing need be
 * wrapped. Looked up at each use, because build tools load entrypoints where there is no such API.
 */
export const extension = (): Browser => {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  // On a page that outlived the extension neither has an id any more: then what is asked of it fails by itself.
  const api = [browser, chrome].find(isAlive) ?? chrome ?? browser;
  if (!api) throw new Error('there is no extension API here');
  return api;
};

/** Where a browser has no `browser`, the page may: `<form id="browser"><input name="runtime" id="…">`. */
const isAlive = (api: Browser | undefined): boolean =>
  typeof api?.runtime?.id === 'string' && !('nodeType' in api.runtime);
