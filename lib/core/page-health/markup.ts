/*
 * Markup as a browser writes elements: every attribute in double quotes, every element closed. It may be cut off
 * anywhere.
 */

const EMPTY =
  /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/;
/** What stands in them is no markup. */
const RAW = /^(?:script|style|noscript|xmp|iframe|noembed|noframes|plaintext)(?![^\s/>])/i;

/** Whether an element of this name never holds anything, and is not closed. */
export const isEmptyElement = (name: string): boolean => EMPTY.test(name);

/** The attributes in a tag, behind its name. */
export function attributesOf(tag: string): (readonly [name: string, value: string])[] {
  const attributes: (readonly [string, string])[] = [];
  let at = 0;
  for (;;) {
    const next = attributeAt(tag, at);
    if (next === null) return attributes;
    attributes.push([tag.slice(at + 1, next.is), decoded(tag.slice(next.is + 2, next.end - 1))]);
    at = next.end;
  }
}

/**
 * The attribute behind the space at `at`: where its name ends, and where it ends itself. Null where none is, or none
 * that a browser would write. A name may hold quotes, as of `title="Mug 5" tall"`; a value holds none.
 */
function attributeAt(html: string, at: number): { is: number; end: number } | null {
  if (html[at] !== ' ') return null;
  const is = html.indexOf('="', at + 2);
  const end = is < 0 ? -1 : html.indexOf('"', is + 2) + 1;
  return end > 0 ? { is, end } : null;
}

/** A tag or a text of a piece of markup. */
export interface MarkupPiece {
  /** What stands between the brackets of a tag; empty for a text. */
  readonly tag: string;
  readonly text: string;
  readonly closes: boolean;
}

/**
 * The tags and texts of a piece of markup, one after the other; comments are left out. A text that nothing follows is
 * cut off, perhaps in the middle of a day, and says nothing.
 */
export function* markupPieces(html: string): Generator<MarkupPiece> {
  let at = 0;
  while (at < html.length) {
    const end = html.indexOf('<', at);
    if (end < 0) return;
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
  let at = start + 1;
  while (at < html.length && html[at] !== ' ' && html[at] !== '>') at += 1;
  for (;;) {
    const next = attributeAt(html, at);
    if (next === null) return html[at] === '>' ? at : html.length;
    at = next.end;
  }
}

const decoded = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
