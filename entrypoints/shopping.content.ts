import { defineContentScript } from 'wxt/utils/define-content-script';
import { pill, pillText } from '../components/pill';
import pillStyle from '../components/pill.css?inline';
import { ask } from '../lib/adapters/ask';
import { localeWords } from '../lib/adapters/language/words';
import { aliExpressSite } from '../lib/marketplaces/aliexpress/site';
import { own } from '../lib/marketplaces/nodes';
import { plainHost, removeLeft } from '../lib/overlay/host/plain-host';
import { themeOf } from '../lib/overlay/page-theme';

/**
 * The pill on a shop's other pages: one script for all shops. On those of a site that is switched on later the
 * background registers it (site-scripts.ts).
 */
export default defineContentScript({
  matches: [...aliExpressSite.shoppingPages],
  excludeMatches: [...aliExpressSite.orderPages],
  cssInjectionMode: 'manual',
  async main() {
    // One question a page, and no answer is an answer: shopping goes on.
    const summary = await ask('shoppingSummary').catch(() => null);
    const words = localeWords();
    const text = summary && pillText(summary, words);
    if (!text) return;

    removeLeft(document);
    const host = plainHost(document);
    const root = host.attachShadow({ mode: 'closed' });
    const style = own(document, 'createElement').call(document, 'style');
    style.textContent = pillStyle;
    const hide = () => {
      host.remove();
      ask('hidePillToday').catch(() => {});
    };
    const urgent = summary.closingToday > 0;
    const { listUrl } = summary;
    root.append(style, pill(document, { text, urgent, listUrl }, words, hide));
    const body = own(document, 'body');
    host.dataset.theme = themeOf(body);
    own(body, 'append').call(body, host);
  },
});
