import type { Runtime } from 'webextension-polyfill';
import { extension } from './browser';

/** Calls back when the extension was installed or updated, or the browser was. */
export function onInstalled(react: (reason: Runtime.OnInstalledReason) => void): void {
  extension().runtime.onInstalled.addListener(({ reason }) => react(reason));
}

/** Calls back when the browser starts. */
export function onStartup(react: () => void): void {
  extension().runtime.onStartup.addListener(react);
}
