import { defineContentScript } from 'wxt/utils/define-content-script';
import { systemClock } from '../lib/adapters/clock';
import { offerPanel } from '../lib/overlay/contract';
import { panelMaker } from '../lib/overlay/panel/make-panel';

/**
 * Timeline, actions, the check of orders, the report: the second script of all order pages. It says nowhere where it
 * runs: the background brings it (lib/adapters/page/panel-script.ts) when something of ours is pointed at or opened; by
 * itself into the page of one order and a list that shows none, once they are idle, and where something is wrong.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: () => offerPanel(panelMaker(systemClock.zone)),
});
