import type { Runtime } from 'webextension-polyfill';
import { extension } from './browser';
import { within } from './within';

/** ms that the browser has to say which window is in front. */
const PATIENCE = 1_000;

/** Whether a message comes from a tab of a private window. Nothing it says may be stored. */
export const isFromPrivateWindow = ({ tab }: Runtime.MessageSender): boolean =>
  tab?.incognito === true;

/** Whether this page of the extension stands in a private window. */
export const inPrivateWindow = (): boolean => extension().extension.inIncognitoContext === true;

/**
 * Whether the window that was in front last is a private one. Neither browser says over which window the popup was
 * opened: it is this one. Where the browser does not say, it counts as a normal one.
 */
export const isOverPrivateWindow = (): Promise<boolean> =>
  within(PATIENCE, extension().windows.getLastFocused()).then(
    ({ incognito }) => incognito,
    () => false,
  );
