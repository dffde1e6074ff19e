import { Window } from 'happy-dom';
import { readLimited } from './read-limited';
import { WrongUsage } from './wrong-usage';

export interface SavedPage {
  readonly page: Document;
  readonly url: URL;
}

/** "saved from url=(0057)https://…", as browsers write it at the head of a saved page. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})\s*-->/;

/**
 * Gives Node the nodes of a browser: parsing alone, no script runs and nothing is loaded.
 * Names that Node has itself keep its own.
 */
export function becomeBrowser(): void {
  const window = new Window({
    url: 'about:blank',
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis || !/^[A-Z]/.test(name)) continue;
    Object.defineProperty(globalThis, name, {
      value: Reflect.get(window, name),
      configurable: true,
    });
  }
}

/** @throws WrongUsage for a text that is no address of the web */
export function addressOf(text: string, from: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new WrongUsage(`${from}: “${text.slice(0, 200)}” is no web address.`);
  }
  return url;
}

/** The address that a saved page names itself by; null when it names none. */
function ownAddress(page: Document, html: string): string | null {
  const saved = SAVED_FROM.exec(html.slice(0, 10_000))?.[1];
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return saved ?? canonical ?? shared ?? null;
}

/**
 * Opens a page that was saved as `.html`.
 *
 * @param url the address it was saved from; null: the address that the page names itself by
 * @param language replaces the language that the page states; null: the page's own
 */
export function openSavedPage(
  file: string,
  url: string | null,
  language: string | null,
): SavedPage {
  const html = readLimited(file);
  becomeBrowser();
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (language !== null) page.documentElement.setAttribute('lang', language);
  const own = url ?? ownAddress(page, html);
  if (own === null) {
    throw new WrongUsage(
      `${file} does not say where it was saved from: give its address with --url.`,
    );
  }
  return { page, url: addressOf(own, url === null ? file : '--url') };
}
