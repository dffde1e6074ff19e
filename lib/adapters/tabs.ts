import type { Tabs } from '../ports/ports';
import { extension } from './browser';

/** Opens addresses in new tabs and brings tabs to the front; needs no permission. */
export const newTabs: Tabs = {
  async open(address) {
    await extension().tabs.create({ url: address });
  },
  async show(tab) {
    try {
      const { windowId } = await extension().tabs.update(tab, { active: true });
      if (windowId !== undefined) await extension().windows.update(windowId, { focused: true });
      return true;
    } catch {
      return false;
    }
  },
};
