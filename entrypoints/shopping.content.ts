import { defineContentScript } from 'wxt/utils/define-content-script';
import pillStyle from '../assets/styles/pill.css?inline';
import { pill, pillText } from '../components/pill';
import { ask } from '../lib/adapters/ask';
import { matchesPattern } from '../lib/adapters/match-pattern';
import { localeWords } from '../lib/adapters/words';
import { sites } from '../lib/marketplaces/registry';
import { lookOf } from '../lib/overlay/page-look';

/** The pill on a shop's other pages. */
export default defineContentScript({
  matches: sites.flatMap(({ shoppingPages }) => shoppingPages),
  excludeMatches: sites.flatMap(({ orderPages }) => orderPages),
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  async main() {
    const here = new URL(location.href);
    const shop = sites.find(({ shoppingPages }) =>
      shoppingPages.some((pattern) => matchesPattern(pattern, here)),
    );
    // One question a page, and no answer is an answer: shopping goes on.
    const summary = shop && (await ask('shoppingSummary').catch(() => null));
    const words = localeWords();
    const text = summary && pillText(summary, words);
    if (!text) return;

    // Firefox starts the scripts of an updated extension on pages that the old one's pill still stands on.
    for (const left of document.querySelectorAll('claim-clock')) left.remove();
    const host = document.createElement('claim-clock');
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = pillStyle;
    const hide = () => {
      host.remove();
      ask('hidePillToday').catch(() => {});
    };
    const urgent = summary.closingToday > 0;
    root.append(style, pill(document, { text, urgent, listUrl: shop.listUrl }, words, hide));
    host.dataset.look = lookOf(document.body);
    document.body.append(host);
  },
});
