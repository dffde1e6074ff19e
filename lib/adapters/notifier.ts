import type { Notifications } from 'webextension-polyfill';
import type { Notifier } from '../ports/ports';
import { extension } from './browser';
import { within } from './within';

/** ms that the system has to show a notice, or to say whether it may be shown. */
const PATIENCE = 4_000;

/** Chromium can be asked whether notices are let through; Firefox refuses the notice. */
type Api = Notifications.Static & {
  readonly getPermissionLevel?: () => Promise<string>;
  readonly onPermissionLevelChanged?: { addListener(listener: () => void): void };
};
const api = (): Api => extension().notifications;

async function allowed(): Promise<boolean> {
  const notifications = api();
  if (!notifications.getPermissionLevel) return true;
  return (await within(PATIENCE, notifications.getPermissionLevel())) !== 'denied';
}

/** Notices of the operating system. One with the id of a notice that is there takes its place. */
export const systemNotifier: Notifier = {
  allowed,
  async show({ id, title, message }) {
    // Chromium takes a notice that it will show nobody, without a word.
    if (!(await allowed())) throw new Error('notices are not let through');
    const iconUrl = extension().runtime.getURL('icon/128.png');
    const shown = api().create(id, { type: 'basic', iconUrl, title, message });
    await within(PATIENCE, shown);
  },
};

/**
 * Calls back when the user forbids notices or allows them again, where the browser tells; elsewhere the next look finds
 * out.
 */
export function onNoticesAllowed(react: () => void): void {
  api().onPermissionLevelChanged?.addListener(react);
}

/** Calls `open` with a notice's id when the user clicks it, and takes the notice away. */
export function onNoticeClicked(open: (id: string) => void): void {
  extension().notifications.onClicked.addListener((id) => {
    void extension().notifications.clear(id);
    open(id);
  });
}
