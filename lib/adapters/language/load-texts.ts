import { within } from '../within';

/** What the scripts in `languages/` leave behind, by the tag of the language. */
interface Shelf {
  claimclockTexts?: { readonly [tag: string]: { readonly [name: string]: string } };
  /** Only in a service worker. */
  importScripts?: (address: string) => void;
}

/** ms that a file of the extension itself may take. */
const PATIENCE = 4_000;

const addressOf = (tag: string) => `/languages/${tag}.js`;

/**
 * Loads every text of a language. A service worker cannot wait for a script, a page cannot do without.
 *
 * @throws where there is no such language, or its file does not come
 */
export async function loadTexts(tag: string): Promise<{ readonly [name: string]: string }> {
  const shelf = globalThis as Shelf;
  if (!shelf.claimclockTexts?.[tag]) {
    if (shelf.importScripts) shelf.importScripts(addressOf(tag));
    else await within(PATIENCE, loadScript(addressOf(tag)));
  }
  const texts = shelf.claimclockTexts?.[tag];
  if (!texts) throw new Error(`no texts in ${tag}`);
  return texts;
}

function loadScript(address: string): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${address} does not load`));
    document.head.append(script);
  });
}

/**
 * Loads the texts of these languages. To be called at once in the background: a service worker may load later only what
 * it loaded while it was installed, which the browser keeps until the next version.
 */
export function keepLanguages(tags: readonly string[]): void {
  const { importScripts } = globalThis as Shelf;
  if (!importScripts) return;
  addEventListener('install', () => {
    for (const tag of tags) importScripts(addressOf(tag));
  });
}
