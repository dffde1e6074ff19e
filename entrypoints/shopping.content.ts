import { defineContentScript } from 'wxt/utils/define-content-script';
import pillStyle from '../assets/styles/pill.css?inline';
import { pill, pillText } from '../components/pill';
import { ask } from '../lib/adapters/ask';
import { localeWords } from '../lib/adapters/words';
import { aliExpressSite } from '../lib/marketplaces/aliexpress/site';
import { lookOf } from '../lib/overlay/page-look';

/** Only the addresses, not the registry: it would bring every reader along into a script of four kilobytes. */
const { shoppingPages, orderPages, listUrl } = aliExpressSite;

export default defineContentScript({
  matches: [...shoppingPages],
  excludeMatches: [...orderPages],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  async main(ctx) {
    // One question a page, and no answer is an answer: shopping goes on.
    const summary = await ask('shoppingSummary').catch(() => null);
    const words = localeWords();
    const text = summary && pillText(summary, words);
    if (!text || ctx.isInvalid) return;

    const host = document.createElement('claim-clock');
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = pillStyle;
    const hide = () => {
      host.remove();
      ask('hidePillToday').catch(() => {});
    };
    root.append(
      style,
      pill(document, { text, urgent: summary.closingToday > 0, listUrl }, words, hide),
    );
    host.dataset.look = lookOf(document.body);
    document.body.append(host);
    ctx.onInvalidated(() => host.remove());
  },
});
