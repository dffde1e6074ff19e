import type { Tabs } from '../ports';
import { extension } from './browser';

/** Opens addresses in new tabs; needs no permission. */
export const newTabs: Tabs = {
  async open(address) {
    await extension().tabs.create({ url: address });
  },
};
