import type { Runtime } from 'webextension-polyfill';
import { extension } from './browser';

/** Whether a message comes from a tab of a private window. Nothing it says may be stored. */
export const isFromPrivateWindow = ({ tab }: Runtime.MessageSender): boolean =>
  tab?.incognito === true;

/** Whether this page of the extension stands in a private window. */
export const inPrivateWindow = (): boolean => extension().extension.inIncognitoContext === true;
