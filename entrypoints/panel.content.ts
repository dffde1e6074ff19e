import { defineContentScript } from 'wxt/utils/define-content-script';
import { systemClock } from '../lib/adapters/clock';
import { offerPanel } from '../lib/overlay/contract';
import { panelMaker } from '../lib/overlay/panel/make-panel';

/**
 * Timeline, actions, the check of orders, the report: the second script of all pages of shops. The background brings it
 * when something is opened (lib/adapters/page/panel-script.ts).
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: () => offerPanel(panelMaker(systemClock.zone)),
});
