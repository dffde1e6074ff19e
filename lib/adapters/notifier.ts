import type { Notifier } from '../ports';
import { extension } from './browser';

/** Notices of the operating system. One with the id of a notice that is there takes its place. */
export const systemNotifier: Notifier = {
  async show({ id, title, message }) {
    const { notifications, runtime } = extension();
    const iconUrl = runtime.getURL('icon/128.png');
    await notifications.create(id, { type: 'basic', iconUrl, title, message });
  },
};

/** Calls `open` with a notice's id when the user clicks it, and takes the notice away. */
export function onNoticeClicked(open: (id: string) => void): void {
  extension().notifications.onClicked.addListener((id) => {
    void extension().notifications.clear(id);
    open(id);
  });
}
