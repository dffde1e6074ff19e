import { ORDER_LIST } from '../../lib/marketplaces/aliexpress/page-data/apis';
import { printFrame } from './print-order';
import type { Scenario } from './scenario';
import { SHOPS_NAV } from './shops-nav';

const asText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

interface Shell {
  readonly title: string;
  readonly body: string;
  /** The page's own script, a file of `page/`. */
  readonly script?: string;
}

/** The document around a page: like the real one it comes without its content, which the script fetches and draws. */
function pageShell(scenario: Scenario, { title, body, script }: Shell): string {
  const frame = printFrame(scenario);
  return `<!doctype html>
<html lang="${frame.tag}" dir="${frame.direction}" class="${frame.dark ? 'dark' : ''}">
<head>
<meta charset="utf-8">
${scenario.head ?? ''}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asText(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shop/shop.css">
</head>
<body>
<header class="shop-header"><a href="/">Bazaar stand-in</a><nav><a href="/item/1005000000000001.html">Deals</a></nav>${SHOPS_NAV}</header>
${body}
<script type="application/json" id="frame">${JSON.stringify(frame).replaceAll('<', '\\u003c')}</script>
${script ? `<script type="module" src="/shop/${script}"></script>` : ''}
</body>
</html>`;
}

/** The first page of the list before any other script has run: its function and its script are the document's own. */
const PREFETCH = `<script>
function mtopjsonp1(response) { window.prefetched = response; }
</script>
<script src="https://acs.aliexpress.com/h5/${ORDER_LIST}/1.0/?api=${ORDER_LIST}&amp;type=originaljsonp&amp;callback=mtopjsonp1&amp;data=%7B%22statusTab%22%3A%22all%22%7D"></script>`;

export const listPage = (scenario: Scenario) =>
  pageShell(scenario, {
    title: 'Orders',
    body: `<div id="root"></div>${scenario.prefetched ? PREFETCH : ''}`,
    script: 'list.js',
  });

export const detailPage = (scenario: Scenario) =>
  pageShell(scenario, {
    title: 'Order details',
    body: '<div id="root"></div>',
    script: 'detail.js',
  });

export const trackingPage = (scenario: Scenario) =>
  pageShell(scenario, { title: 'Tracking', body: '<div id="root"></div>', script: 'tracking.js' });

export const captchaPage = (scenario: Scenario) =>
  pageShell(scenario, {
    title: 'Captcha Interception',
    body: '<div id="root"></div><div class="baxia-dialog"><div id="baxia-dialog-content"><div id="nc_1_wrapper" class="nc-container">Slide to verify</div></div></div>',
  });

export const loginPage = (scenario: Scenario) =>
  pageShell(scenario, {
    title: 'Sign in',
    body: '<main class="shop-box"><h1>Register / Sign in</h1><p>Email or phone number</p><p>Password</p></main>',
  });

/** Orders, but in a structure that no reader has seen. */
export const changedPage = (scenario: Scenario) =>
  pageShell(scenario, {
    title: 'Orders',
    body: `<div id="root"><section class="x1-list">${scenario.orders
      .map(
        ({ id, items }) =>
          `<article class="x1-card"><h3>${id}</h3><p>${asText(items[0]?.title ?? '')}</p></article>`,
      )
      .join('')}</section></div>`,
  });

export const itemPage = (scenario: Scenario) =>
  pageShell(scenario, {
    title: 'Bicycle bell',
    body: '<main class="shop-box"><h1>Bicycle bell, brass</h1><p>US $12.50</p><p>Free returns within 90 days. Refund if no delivery before Jan 1, 2020.</p></main>',
  });

export const homePage = (scenario: Scenario, names: readonly string[]) =>
  pageShell(scenario, {
    title: 'Bazaar stand-in',
    body: `<main class="shop-box"><h1>A stand-in for the shop</h1><p>Choose what it plays:</p><ul>${names
      .map((name) => `<li><a href="/p/order/index.html?scenario=${name}">${name}</a></li>`)
      .join('')}</ul></main>`,
  });
