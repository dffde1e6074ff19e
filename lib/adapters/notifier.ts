import type { Notifications } from 'webextension-polyfill';
import type { Notifier } from '../ports/ports';
import { extension } from './browser';
import { within } from './within';

/** ms that the system has to show a notice, or to say whether it may be shown. */
const PATIENCE = 4_000;

/** ms within which a notice comes up. A system that says nothing by then is believed. */
const COMES_UP = 1_500;
/** ms after which a notice that went counts as not shown: before, it may be the one whose place it takes. */
const WENT = 500;

/** Chromium can be asked whether notices are let through; Firefox tells of each that came up. */
type Api = Omit<Notifications.Static, 'onShown'> & {
  readonly getPermissionLevel?: () => Promise<string>;
  readonly onPermissionLevelChanged?: { addListener(listener: () => void): void };
  readonly onShown?: Notifications.Static['onShown'];
};
const api = (): Api => extension().notifications;

async function allowed(): Promise<boolean> {
  const notifications = api();
  if (!notifications.getPermissionLevel) return true;
  return (await within(PATIENCE, notifications.getPermissionLevel())) !== 'denied';
}

/**
 * Gives a notice; false where it went before it came up. Firefox takes every notice without a word, also while the user
 * is not to be disturbed or where the system shows none.
 */
async function comesUp(id: string, give: () => Promise<unknown>): Promise<boolean> {
  const { onShown, onClosed } = api();
  if (!onShown) {
    await give();
    return true;
  }
  const heard: { tell: (isUp: boolean) => void } = { tell: () => {} };
  const known = new Promise<boolean>((tell) => {
    heard.tell = tell;
  });
  const up = (each: string) => each === id && heard.tell(true);
  const gone = (each: string) => each === id && setTimeout(() => heard.tell(false), WENT);
  onShown.addListener(up);
  onClosed.addListener(gone);
  try {
    await give();
    return await within(COMES_UP, known).catch(() => true);
  } finally {
    onShown.removeListener(up);
    onClosed.removeListener(gone);
  }
}

/** Notices of the operating system. One with the id of a notice that is there takes its place. */
export const systemNotifier: Notifier = {
  allowed,
  async show({ id, title, message }) {
    // Chromium takes a notice that it will show nobody, without a word.
    if (!(await allowed())) throw new Error('notices are not let through');
    const iconUrl = extension().runtime.getURL('icon/128.png');
    const give = () =>
      within(PATIENCE, api().create(id, { type: 'basic', iconUrl, title, message }));
    if (!(await comesUp(id, give))) throw new Error('the notice did not come up');
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
