import { defineContentScript } from 'wxt/utils/define-content-script';
import { pill } from '../components/pill';
import pillStyle from '../components/pill.css?inline';
import { ask } from '../lib/adapters/ask';
import { own } from '../lib/marketplaces/nodes';
import { plainHost, removeLeft } from '../lib/overlay/host/plain-host';
import { themeOf } from '../lib/overlay/page-theme';

/**
 * The pill on a shop's other pages: one script for all shops. On those of a site that is switched on later the
 * background registers it (site-scripts.ts).
 */
export default defineContentScript({
  matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'],
  excludeMatches: [
    'https://*.aliexpress.com/p/order/*',
    'https://*.aliexpress.us/p/order/*',
    'https://*.aliexpress.com/p/tracking/*',
    'https://*.aliexpress.us/p/tracking/*',
  ],
  cssInjectionMode: 'manual',
  async main() {
    // One question a page, and no answer is an answer: shopping goes on.
    const summary = await ask('shoppingSummary').catch(() => null);
    if (!summary?.drawing) return;

    removeLeft(document);
    const host = plainHost(document);
    const root = host.attachShadow({ mode: 'closed' });
    const style = own(document, 'createElement').call(document, 'style');
    style.textContent = pillStyle;
    const hide = () => {
      host.remove();
      ask('hidePillToday').catch(() => {});
    };
    root.append(style, pill(document, summary.drawing, summary.listUrl, hide));
    const body = own(document, 'body');
    host.dataset.theme = summary.theme ?? themeOf(body);
    own(body, 'append').call(body, host);
  },
});
