import { extension } from '../browser';

/**
 * Whether the popup was opened over a private window; Chromium does not take it for a page in one. Where the browser
 * does not say it is taken for a normal one.
 */
export const overPrivateWindow = (): Promise<boolean> =>
  extension()
    .windows.getCurrent()
    .then(
      ({ incognito }) => incognito,
      () => false,
    );
