/*
 * Markup as a browser writes elements: every attribute in double quotes, every element closed. It may be cut off
 * anywhere.
 */

const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** What stands in them is no markup. */
const RAW = /^(?:script|style|noscript|xmp|iframe|noembed|noframes|plaintext)\b/i;

/** Whether an element of this name never holds anything, and is not closed. */
export const isEmptyElement = (name: string): boolean => EMPTY.test(name);

/** The attributes in a tag, behind its name. */
export const attributesOf = (tag: string): (readonly [name: string, value: string])[] =>
  [...tag.matchAll(/([^\s"=]{1,100})(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
    name,
    decoded(value),
  ]);

/** A tag or a text of a piece of markup. */
export interface MarkupPiece {
  /** What stands between the brackets of a tag; empty for a text. */
  readonly tag: string;
  readonly text: string;
  readonly closes: boolean;
}

/** The tags and texts of a piece of markup, one after the other; comments are left out. */
export function* markupPieces(html: string): Generator<MarkupPiece> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    const text = decoded(html.slice(at, end));
    if (text !== '') yield { tag: '', text, closes: false };
    if (html.startsWith('<!', end)) {
      const over = html.indexOf(html.startsWith('<!--', end) ? '-->' : '>', end);
      at = over < 0 ? html.length : over + 1;
      if (html[over] === '-') at += 2;
      continue;
    }
    const over = endOfTag(html, end);
    const tag = html.slice(end + 1, over);
    // A tag that is cut off says nothing.
    if (over < html.length && tag !== '') {
      const closes = tag.startsWith('/');
      yield { tag: closes ? tag.slice(1) : tag, text: '', closes };
      const code = !closes && RAW.exec(tag)?.[0];
      if (code) {
        const closing = html.indexOf(`</${code}`, over);
        at = closing < 0 ? html.length : closing;
        continue;
      }
    }
    at = over + 1;
  }
}

/** Where the tag that starts at `start` ends: a quoted value may hold brackets. */
function endOfTag(html: string, start: number): number {
  let quoted = false;
  for (let at = start; at < html.length; at++) {
    if (html[at] === '"') quoted = !quoted;
    else if (html[at] === '>' && !quoted) return at;
  }
  return html.length;
}

const decoded = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
