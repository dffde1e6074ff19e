import type { Runtime } from 'webextension-polyfill';

/** Whether a message comes from a tab of a private window. Nothing it says may be stored. */
export const isFromPrivateWindow = ({ tab }: Runtime.MessageSender): boolean =>
  tab?.incognito === true;
