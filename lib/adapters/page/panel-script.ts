import type { Panels } from '../../ports/ports';
import { extension } from '../browser';

/** `entrypoints/panel.content.ts`. */
const FILE = 'content-scripts/panel.js';

/**
 * Runs the panel's script in the isolated world of a page, beside the script that asked for it: nothing becomes
 * accessible to pages, and nothing is loaded by them. Rejects where the extension may not run any more.
 */
export const pagePanels: Panels = {
  async bring({ tab, frame = 0 }) {
    const target = { tabId: tab, frameIds: [frame] };
    await extension().scripting.executeScript({ target, files: [FILE] });
  },
};
