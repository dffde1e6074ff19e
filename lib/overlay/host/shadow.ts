import sheetText from '../../../assets/styles/chip.css?inline';
import tokensText from '../../../assets/styles/tokens.css?inline';
import { own } from '../../marketplaces/nodes';

let style = `${tokensText}\n${sheetText}`;
const roots = new WeakMap<Element, ShadowRoot>();
/** Roots whose events stay in them. */
const kept = new WeakSet<ShadowRoot>();
const sheets = new WeakMap<Document, CSSStyleSheet | null>();

/** Adds what only one of the scripts draws; to be called before the first root is made. */
export function alsoStyle(sheet: string): void {
  style += `\n${sheet}`;
}

/** Gives a new host its closed shadow root: the page can neither look into it nor style it. */
export function attachRoot(host: Element): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  roots.set(host, root);
  dress(root, host.ownerDocument);
  return root;
}

/**
 * The root to draw a host's contents into. What is pressed in it does not reach the page: no shop shortcut or card link
 * answers to our buttons.
 */
export function shadowOf(host: Element): ShadowRoot {
  const root = roots.get(host) ?? attachRoot(host);
  if (!kept.has(root)) keepToOurselves(root);
  return root;
}

/** One stylesheet for all roots of a page. */
function dress(root: ShadowRoot, page: Document): void {
  if (!sheets.has(page)) sheets.set(page, sharedSheet());
  const shared = sheets.get(page);
  if (shared) {
    try {
      root.adoptedStyleSheets = [shared];
      return;
    } catch {
      // Firefox keeps the sheets of a content script and the page apart; from now on each root gets its own element.
      sheets.set(page, null);
    }
  }
  const element = own(page, 'createElement').call(page, 'style');
  element.textContent = style;
  root.append(element);
}

function sharedSheet(): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  } catch {
    return null;
  }
}

const EVENTS = ['click', 'mousedown', 'pointerdown', 'touchstart', 'keydown', 'keyup', 'keypress'];

/** Ahead of every handler in a root: only what the browser itself reports gets there, never what a script makes up. */
function dropUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function keepToOurselves(root: ShadowRoot): void {
  kept.add(root);
  for (const type of [...EVENTS, 'submit', 'input', 'change', 'close'])
    root.addEventListener(type, dropUntrusted, true);
  for (const type of EVENTS) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  // The narrow card is itself a link: pressing our button, or the text of our panel, must not follow it.
  root.addEventListener('click', (event) => {
    const ours = event.composedPath().slice(0, event.composedPath().indexOf(root));
    const acts = ours.some(
      (node) => node instanceof Element && node.matches('a, input, label, summary, [type=submit]'),
    );
    if (!acts) event.preventDefault();
  });
}
