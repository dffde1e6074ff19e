import { type JSX, render } from 'preact';
import { directionOf } from '../../../lib/wording/direction';
import type { Here } from '../../../lib/wording/format';
import { HereContext } from '../../here';
import styles from './case-page.css?inline';

/** The policy of the page: whatever a text in it says, nothing runs, loads or sends. */
const POLICY =
  "script-src 'none'; object-src 'none'; connect-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * A case's index as a page of its own, in HTML. It is drawn as nodes and read from them: no text of a shop can become
 * markup.
 */
export function casePage(index: JSX.Element, title: string, here: Here): string {
  const page = document.implementation.createHTMLDocument(title);
  const { language } = here.words;
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
  page.head.prepend(
    meta(page, { charset: 'utf-8' }),
    meta(page, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta(page, { name: 'viewport', content: 'width=device-width' }),
  );
  const style = page.createElement('style');
  style.textContent = styles;
  page.head.append(style);
  render(<HereContext.Provider value={here}>{index}</HereContext.Provider>, page.body);
  const text = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  render(null, page.body);
  return text;
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const node = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}
