import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API as it is: both browsers return promises in the versions we support, so nothing need be
 * wrapped. Looked up at each use, because build tools load entrypoints where there is no such API.
 */
export const extension = (): Browser => {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  const api = browser ?? chrome;
  if (!api) throw new Error('there is no extension API here');
  return api;
};
