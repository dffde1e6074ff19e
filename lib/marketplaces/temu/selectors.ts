/**
 * The little of Temu's markup that has a name. Class names of the list are hashed and never asked (../FACTS.md §1.3).
 * V-live: the source says it was run in a signed-in account, English pages of the EU; V: public code.
 */
export const LIST = {
  root: '#TabListWrapperDOMId', // V-live 2026
  olderRoot: '#OrderContainerId', // V, an older build
  slide: 'li[class*="splide__slide"]', // V-live 2026-07
  slideTitle: '[role="link"][aria-label]', // V-live 2026-07
} as const;

export const DETAIL = {
  payment: '#PAYMENT_DETAIL_DOM_ID', // V-live 2026-07
  item: '[aria-label^="item picture "]', // V-live 2026-07: `div[role=button]`, the title is the rest of the label
} as const;

/** Where the journey is laid over the order's page class names keep a readable stem. */
export const TRACKING = {
  tab: '[class*="package-name"]', // V-live 2026-07: Package 1 … N
  parcel: '[class*="expressWrap"]', // V-live 2026-07
  carrier: 'img[class*="serviceProviderImg"]', // V-live 2026-07: its `alt`
  track: '[class*="track-info"]', // V-live 2026-07: its first line is the newest event
} as const;

/** Nodes that only a captcha has; inferred from what a captcha is called. */
export const CAPTCHA = 'iframe[src*="captcha"], [id*="captcha" i], [class*="captcha" i]';
/** Nodes that only a sign-in form has; inferred from what one must have. */
export const SIGN_IN = 'input[type="password"], form[action*="login"]';

/** Elements that hold orders and nothing else. */
export const LISTS = `${LIST.root}, ${LIST.olderRoot}`;
/** Where none of the shop's own roots is there: no card reaches beyond the page's main part. */
export const FRAMES = `${LISTS}, main, [role="main"], body`;

/** Slides, and links to goods or to anything but an order: their words are titles. */
export const TITLES = `${LIST.slide}, a:not([href*="/bgt_"])`;
/** What may be a picture or a link that is named like the item it shows. */
export const NAMED = '[role="link"][aria-label], [role="img"][aria-label]';
